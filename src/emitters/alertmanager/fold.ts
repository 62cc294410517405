import type { alertmanagerConfig as schema } from "../../schema/index.ts";
import type { YamlComment, YamlPath } from "../../syntax/index.ts";
import type { Origin } from "../emitter.ts";
import { wrap } from "../wrap.ts";
import type { Branch } from "./routes.ts";

/** A whole tree of routes, with what belongs to its parts wherever it stands in a file. */
export interface Folded {
  readonly route: schema.Route;
  comments(path: YamlPath): readonly YamlComment[];
  origins(pointer: string): readonly Origin[];
}

/** Routes within routes from branches within branches. */
export function foldBranch(root: Branch): Folded {
  return {
    route: routeOf(root),
    comments: (path) => commentsOf(root, path),
    origins: (pointer) => [{ pointer: "", span: root.span }, ...originsOf(root, pointer)],
  };
}

function routeOf({ route, children }: Branch): schema.Route {
  return children.length === 0 ? route : { ...route, routes: children.map(routeOf) };
}

function commentsOf({ notes, children }: Branch, path: YamlPath): readonly YamlComment[] {
  return [
    ...(notes.length === 0 ? [] : [{ path, lines: notes.flatMap((note) => wrap(note)) }]),
    ...children.flatMap((child, at) => commentsOf(child, [...path, "routes", at])),
  ];
}

function originsOf({ children }: Branch, pointer: string): readonly Origin[] {
  return children.flatMap((child, at) => {
    const own = `${pointer}/routes/${at}`;
    return [{ pointer: own, span: child.span }, ...originsOf(child, own)];
  });
}

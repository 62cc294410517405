import { type Host, HostError } from "../host/index.ts";
import { normalPath, phrase } from "../source/index.ts";
import { UsageError } from "./exit.ts";

/** The files below a folder that somebody named, as a host of their own that nothing is written to. */
export function folderHost(host: Host, folder: string): Host {
  if (host.kind(folder) !== "folder") throw new UsageError(phrase("there is no folder {folder}", { folder }));
  // A path that leads out of the folder is no path in it.
  const within = <T>(path: string, ask: (below: string) => T, otherwise: T): T => {
    const place = normalPath(path);
    return place === undefined ? otherwise : ask(place === "" ? folder : `${folder}/${place}`);
  };
  const refuse = (path: string): never => {
    throw new HostError(path, `is in ${folder}, which is only compared`);
  };
  return {
    read: (path) => within(path, (below) => host.read(below), undefined),
    list: (path) => within(path, (below) => host.list(below), []),
    kind: (path) => within(path, (below) => host.kind(below), undefined),
    write: refuse,
    remove: refuse,
  };
}

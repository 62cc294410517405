import { type Account, type Attributes, Authoriser, type RbacObject, type Rule } from "./authoriser.ts";

/** A change to the objects that takes something away, and what it takes. */
interface Loss {
  readonly what: string;
  readonly objects: readonly RbacObject[];
}

/** The parts of the objects without which all requests would still be allowed. */
export function idleParts(
  objects: readonly RbacObject[],
  account: Account,
  requests: readonly Attributes[],
): readonly string[] {
  return losses(objects)
    .filter((loss) => requests.every((request) => new Authoriser(loss.objects).allows(account, request)))
    .map(({ what }) => what);
}

function losses(objects: readonly RbacObject[]): readonly Loss[] {
  return objects.flatMap((object, at) => {
    if (object.kind === "ServiceAccount") return [];
    const what = `${object.kind} ${object.metadata.name}`;
    const without = { what, objects: objects.filter((_, other) => other !== at) };
    if (!("rules" in object)) return [without];
    const withRules = (rules: readonly Rule[]) => objects.with(at, { ...object, rules: [...rules] });
    return [
      without,
      ...object.rules.flatMap((rule, number) => [
        { what: `${what}, rule ${number}`, objects: withRules(object.rules.toSpliced(number, 1)) },
        ...weaker(rule).map((weak) => ({
          what: `${what}, rule ${number}: ${weak.what}`,
          objects: withRules(object.rules.with(number, weak.rule)),
        })),
      ]),
    ];
  });
}

/** The rule without one of its verbs, and without one of its names; without its last name it is for another one. */
function weaker(rule: Rule): readonly { readonly what: string; readonly rule: Rule }[] {
  const { verbs, resourceNames = [] } = rule;
  return [
    ...verbs.map((verb) => ({ what: verb, rule: { ...rule, verbs: verbs.filter((other) => other !== verb) } })),
    ...resourceNames.map((name) => {
      const rest = resourceNames.filter((other) => other !== name);
      return { what: name, rule: { ...rule, resourceNames: rest.length === 0 ? ["nobody"] : rest } };
    }),
  ];
}

import { readFileSync } from "node:fs";
import type { channels } from "../../../schema/index.ts";
import { WorldError } from "../durable.ts";

export type SecretPlace = { readonly env?: string; readonly file?: string };

/** The channels with each secret named once. */
export function secretsOf({ pagerduty, slack, email, webhooks }: channels.Channels): readonly SecretPlace[] {
  const all = [
    ...Object.values(pagerduty?.keys ?? {}),
    slack?.token,
    slack?.webhook,
    email?.password,
    ...Object.values(webhooks ?? {}).map(({ token }) => token),
  ];
  return all.filter((one) => one !== undefined);
}

/** Throws a `WorldError` where it is not there; never says what it is. Read at each use, so that a new one counts at once. */
export function readSecret({ env, file }: SecretPlace): string {
  const name = env === undefined ? `the file ${file}` : `the variable ${env}`;
  let value: string | undefined;
  try {
    value = env === undefined ? readFileSync(file ?? "", "utf8").replace(/\r?\n$/, "") : process.env[env];
  } catch (error) {
    throw new WorldError(`${name}, which holds a secret, cannot be read (${(error as NodeJS.ErrnoException).code})`);
  }
  if (value === undefined || value === "") throw new WorldError(`${name}, which is to hold a secret, is empty`);
  if (/[\0\r\n]/.test(value)) throw new WorldError(`${name} holds more than one line, and no secret does`);
  return value;
}

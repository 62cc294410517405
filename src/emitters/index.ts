export type { EmitContext, Emission, EmittedFile, Emitter, Origin } from "./emitter.ts";

export { keepClocks } from "./keep.ts";
export { open, report } from "./say.ts";
export { escalationLine, list, show } from "./show.ts";
export { simulate } from "./simulate.ts";

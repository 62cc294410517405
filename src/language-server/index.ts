export { type LanguageServer, serveLanguage } from "./server.ts";

import type { Contact, Field, FollowUp } from "../../runbook/index.ts";
import { isSafeUrl, render } from "../../template/index.ts";
import { contentsOf } from "./contents.ts";
import { incidentView } from "./incident-view.ts";
import { headView } from "./head.ts";
import { rebase } from "./links.ts";
import { durationOf, type Scene } from "./views.ts";

/** The whole runbook in one language, from the model: what it says, and what will run. */
export function singleDocument(scene: Scene): string {
  const { unit, voice } = scene;
  const { runbook } = unit;
  const say = voice.say;
  return render("runbook", {
    ...headView(scene),
    title: say(runbook.title.text),
    head: fieldViews(scene, runbook.metadata, "head"),
    foot: fieldViews(scene, runbook.metadata, "foot"),
    contents: contentsOf(scene),
    purpose: runbook.purpose.map(({ text }) => say(text)),
    severities: runbook.severities.map(({ id, name, definition, response, objective }) => ({
      id,
      name: say(name.text),
      definition: say(definition.text),
      response: durationOf(response),
      objective: durationOf(objective),
    })),
    incidents: runbook.incidents.map((incident) => incidentView(scene, incident)),
    followUps: runbook.followUps.map((list) => followUpView(scene, list)),
    contacts: runbook.contacts.map(contactView),
    links: runbook.links.map(({ text, url }) => ({ title: say(text), url: rebase(url, unit) })),
  });
}

function fieldViews({ voice }: Scene, fields: readonly Field[], place: Field["place"]) {
  return fields
    .filter((field) => field.place === place)
    .map(({ key, value }) => ({ key: voice.say(key), value: voice.say(value) }));
}

function followUpView({ anchors, voice }: Scene, list: FollowUp) {
  return {
    anchor: anchors.of(list),
    title: voice.say(list.title.text),
    deadline: list.deadline === undefined ? false : durationOf(list.deadline),
    items: list.items.map(({ text, done }) => ({ done, text: voice.say(text) })),
  };
}

function contactView({ id, name, channels }: Contact) {
  return {
    id,
    name: name?.text ?? "",
    channels: channels.map(({ kind, value }) => ({ kind, value, isLink: /^https?:/i.test(value) && isSafeUrl(value) })),
  };
}

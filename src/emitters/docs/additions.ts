import { graphOf } from "../../program/index.ts";
import type { Incident } from "../../runbook/index.ts";
import type { Span } from "../../source/index.ts";
import type { Section } from "../../syntax/index.ts";
import { render } from "../../template/index.ts";
import { rebase } from "./links.ts";
import { budgetRows, budgetSources, graphView, outcomeOf, type Scene } from "./views.ts";

/** What we add to one section of the author. */
export interface Addition {
  /** Ids before the heading. */
  readonly anchors: string[];
  /** Behind the heading. */
  readonly lead: string[];
  /** Behind the section's own text, before the headings below it. */
  readonly tail: string[];
}

export const NOTHING: Addition = { anchors: [], lead: [], tail: [] };

/** Our additions by the start of the heading that they belong to. */
export function additionsOf(scene: Scene): ReadonlyMap<number, Addition> {
  const additions = new Additions(scene);
  const { purpose, severities, incidents, followUps, contacts, links } = scene.unit.runbook;
  additions.at(purpose[0]?.span).anchors.push("purpose");
  additions.at(severities[0]?.span).anchors.push("severities");
  for (const incident of incidents) additions.incident(incident);
  followUps.forEach((list, index) => {
    if (index === 0) additions.above(list.title.span).anchors.push("follow-ups");
    additions.at(list.title.span).anchors.push(scene.anchors.of(list));
  });
  additions.at(contacts[0]?.span).anchors.push("contacts");
  const { anchors, tail } = additions.at(links[0]?.span);
  anchors.push("links");
  const moved = links.flatMap(({ text, url }) => {
    const from = rebase(url, scene.unit);
    return from === url ? [] : [{ title: scene.voice.say(text), url: from }];
  });
  if (moved.length > 0) tail.push(render("moved-links", { labels: scene.voice.labels, links: moved }));
  return additions.found;
}

class Additions {
  readonly found = new Map<number, Addition>();
  readonly #scene: Scene;
  readonly #places: readonly Place[];

  constructor(scene: Scene) {
    this.#scene = scene;
    this.#places = flatten(scene.unit.outline.sections);
  }

  incident(incident: Incident): void {
    const { anchors } = this.#scene;
    const own = this.at(incident.heading);
    own.anchors.push(anchors.of(incident));
    own.lead.push(
      this.#render("incident-facts", {
        ...outcomeOf(this.#scene, incident.heading),
        budget: budgetRows(this.#scene, incident),
        budgetSources: budgetSources(this.#scene, incident),
      }),
    );
    for (const alert of incident.alerts)
      this.at(alert.span).tail.push(
        this.#render("alert-facts", { name: alert.name, ...outcomeOf(this.#scene, alert.span) }),
      );
    const { diagnosis, escalation } = incident;
    if (diagnosis !== undefined) this.#graph(incident, undefined, diagnosis.title.span, anchors.of(diagnosis));
    for (const group of diagnosis?.groups ?? []) this.at(group.heading).anchors.push(anchors.of(group));
    for (const path of incident.recoveryPaths) this.#graph(incident, path.label, path.heading, anchors.of(path));
    if (escalation === undefined) return;
    const end = this.at(escalation.title.span);
    end.anchors.push(anchors.of(escalation));
    end.tail.push(this.#render("outcome", outcomeOf(this.#scene, escalation.span)));
  }

  #graph(incident: Incident, label: string | undefined, place: Span, anchor: string): void {
    const { anchors, tail } = this.at(place);
    anchors.push(anchor);
    const graph = graphOf(this.#scene.unit, incident, label);
    if (graph !== undefined) tail.push(this.#render("graph-facts", graphView(this.#scene, graph)));
  }

  #render(name: Parameters<typeof render>[0], view: object): string {
    return render(name, { labels: this.#scene.voice.labels, ...view });
  }

  /** The addition of the innermost section that holds the start of the span. */
  at(span: Span | undefined): Addition {
    return this.#of(span === undefined ? undefined : this.#place(span)?.section);
  }

  /** The addition of the section above that one, where there is one that is not the whole document. */
  above(span: Span): Addition {
    const place = this.#place(span);
    return this.#of(place?.parent === undefined || place.parent.level === 1 ? place?.section : place.parent);
  }

  /** Sections are in the order of the text, each before those within it: the last that begins in time is the innermost. */
  #place(span: Span): Place | undefined {
    let low = 0;
    let high = this.#places.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#places[middle] as Place).section.heading.start <= span.start) low = middle + 1;
      else high = middle;
    }
    return this.#places[low - 1];
  }

  #of(section: Section | undefined): Addition {
    // A part without a section of its own has no place to stand; what is added to it is lost.
    if (section === undefined) return { anchors: [], lead: [], tail: [] };
    const known = this.found.get(section.heading.start) ?? { anchors: [], lead: [], tail: [] };
    this.found.set(section.heading.start, known);
    return known;
  }
}

interface Place {
  readonly section: Section;
  readonly parent: Section | undefined;
}

function flatten(sections: readonly Section[], parent?: Section): Place[] {
  return sections.flatMap((section) => [{ section, parent }, ...flatten(section.children, section)]);
}

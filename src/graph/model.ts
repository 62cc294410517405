import type { stepGraph } from "../schema/index.ts";

/** What will happen; the shapes are those of `schemas/step-graph.schema.json`. */
export type StepGraph = stepGraph.StepGraph;
export type StepNode = stepGraph.StepNode;
export type ApproveNode = stepGraph.ApproveNode;
export type CommandNode = stepGraph.CommandNode;
export type Decision = stepGraph.Decision;
export type DecideNode = stepGraph.DecideNode;
export type Effect = stepGraph.Effect;
export type EmbeddedFile = stepGraph.EmbeddedFile;
export type Input = stepGraph.Input;
export type Interval = stepGraph.Interval;
export type ManualNode = stepGraph.ManualNode;
export type Permission = stepGraph.Permission;
export type Rewrite = stepGraph.Rewrite;
export type Script = stepGraph.Script;
export type Test = stepGraph.Test;
export type VerifyNode = stepGraph.VerifyNode;
export type WaitNode = stepGraph.WaitNode;

// GENERATED from schemas/manifests/workflowtemplate.schema.json by scripts/generate.mjs. DO NOT EDIT.
/**
 * A DNS label; Argo copies names into labels and container names.
 *
 * This interface was referenced by `WorkflowTemplate`'s JSON-Schema
 * via the `definition` "Name".
 */
export type Name = string;
/**
 * This interface was referenced by `WorkflowTemplate`'s JSON-Schema
 * via the `definition` "Seconds".
 */
export type Seconds = number;
/**
 * This interface was referenced by `WorkflowTemplate`'s JSON-Schema
 * via the `definition` "ParameterName".
 */
export type ParameterName = string;
/**
 * This interface was referenced by `WorkflowTemplate`'s JSON-Schema
 * via the `definition` "GoDuration".
 */
export type GoDuration = string;
/**
 * This interface was referenced by `WorkflowTemplate`'s JSON-Schema
 * via the `definition` "UserId".
 */
export type UserId = number;
/**
 * This interface was referenced by `WorkflowTemplate`'s JSON-Schema
 * via the `definition` "Template".
 */
export type Template = StepsTemplate | SuspendTemplate | QuestionTemplate | ContainerTemplate | ContainerSetTemplate;
/**
 * One whole reference. Never an expression, never text around it.
 *
 * This interface was referenced by `WorkflowTemplate`'s JSON-Schema
 * via the `definition` "Reference".
 */
export type Reference = string;
/**
 * This interface was referenced by `WorkflowTemplate`'s JSON-Schema
 * via the `definition` "Quantity".
 */
export type Quantity = string;
/**
 * @minItems 1
 *
 * This interface was referenced by `WorkflowTemplate`'s JSON-Schema
 * via the `definition` "Volumes".
 */
export type Volumes = {
  name: Name;
  emptyDir: {
    sizeLimit: Quantity;
  };
}[];
/**
 * By digest: what runs in the incident is what was tested.
 *
 * This interface was referenced by `WorkflowTemplate`'s JSON-Schema
 * via the `definition` "Image".
 */
export type Image = string;
/**
 * Every container has its own end, and a shell that stops at the first failure.
 *
 * @minItems 8
 * @maxItems 9
 *
 * This interface was referenced by `WorkflowTemplate`'s JSON-Schema
 * via the `definition` "Command".
 */
export type Command = string[];
/**
 * The script.
 *
 * @minItems 1
 * @maxItems 1
 *
 * This interface was referenced by `WorkflowTemplate`'s JSON-Schema
 * via the `definition` "Args".
 */
export type Args = string[];
/**
 * This interface was referenced by `WorkflowTemplate`'s JSON-Schema
 * via the `definition` "EnvName".
 */
export type EnvName = string;
/**
 * @minItems 1
 *
 * This interface was referenced by `WorkflowTemplate`'s JSON-Schema
 * via the `definition` "Env".
 */
export type Env = (EnvValue | EnvSecret)[];
/**
 * @minItems 1
 *
 * This interface was referenced by `WorkflowTemplate`'s JSON-Schema
 * via the `definition` "VolumeMounts".
 */
export type VolumeMounts = {
  name: Name;
  mountPath: "/rb" | "/tmp";
}[];

/**
 * The part of Argo Workflows' WorkflowTemplate (argoproj.io/v1alpha1, from v4.1.2 on) that is emitted; nothing else may stand in one.
 */
export interface WorkflowTemplate {
  apiVersion: "argoproj.io/v1alpha1";
  kind: "WorkflowTemplate";
  metadata: {
    name: Name;
    namespace: Name;
    labels: Labels;
    annotations: Annotations;
  };
  spec: {
    entrypoint: Name;
    onExit: Name;
    serviceAccountName: Name;
    activeDeadlineSeconds: Seconds;
    arguments: {
      /**
       * @minItems 1
       */
      parameters: WorkflowParameter[];
    };
    podGC: {
      strategy: "OnPodCompletion" | "OnPodSuccess" | "OnWorkflowCompletion" | "OnWorkflowSuccess";
      deleteDelayDuration: GoDuration;
    };
    ttlStrategy: {
      secondsAfterSuccess: Seconds;
      secondsAfterFailure: Seconds;
    };
    securityContext: {
      runAsNonRoot: true;
      runAsUser: UserId;
      runAsGroup: UserId;
      fsGroup: UserId;
      seccompProfile: {
        type: "RuntimeDefault";
      };
    };
    workflowMetadata: {
      labels: Labels;
    };
    /**
     * @minItems 1
     */
    templates: Template[];
  };
}
/**
 * This interface was referenced by `WorkflowTemplate`'s JSON-Schema
 * via the `definition` "Labels".
 */
export interface Labels {
  [k: string]: string;
}
/**
 * This interface was referenced by `WorkflowTemplate`'s JSON-Schema
 * via the `definition` "Annotations".
 */
export interface Annotations {
  [k: string]: string;
}
/**
 * What a run is started with. Without `value` whoever starts it must give one.
 *
 * This interface was referenced by `WorkflowTemplate`'s JSON-Schema
 * via the `definition` "WorkflowParameter".
 */
export interface WorkflowParameter {
  name: ParameterName;
  value?: string;
  /**
   * @minItems 1
   */
  enum?: string[];
  description: string;
}
/**
 * This interface was referenced by `WorkflowTemplate`'s JSON-Schema
 * via the `definition` "StepsTemplate".
 */
export interface StepsTemplate {
  name: Name;
  inputs?: Inputs;
  synchronization?: {
    /**
     * @minItems 1
     */
    mutexes: {
      name: Name;
    }[];
  };
  /**
   * @minItems 1
   */
  steps: Step[][];
}
/**
 * This interface was referenced by `WorkflowTemplate`'s JSON-Schema
 * via the `definition` "Inputs".
 */
export interface Inputs {
  /**
   * @minItems 1
   */
  parameters: {
    name: ParameterName;
  }[];
}
/**
 * This interface was referenced by `WorkflowTemplate`'s JSON-Schema
 * via the `definition` "Step".
 */
export interface Step {
  name: Name;
  template: Name;
  /**
   * Words of ours are compared, and nothing else.
   */
  when?: "{{workflow.status}} != Succeeded" | string;
  continueOn?: {
    failed: true;
    error: true;
  };
  arguments?: {
    /**
     * @minItems 1
     */
    parameters: {
      name: ParameterName;
      value: Reference;
    }[];
  };
}
/**
 * Waits for a person. No answer in time, and a bare resume, are a NO.
 *
 * This interface was referenced by `WorkflowTemplate`'s JSON-Schema
 * via the `definition` "SuspendTemplate".
 */
export interface SuspendTemplate {
  name: Name;
  inputs: {
    /**
     * @minItems 1
     * @maxItems 1
     */
    parameters: {
      name: "decision";
      default: "NO";
      enum: ["NO", "YES"];
      description: string;
    }[];
  };
  suspend: {
    duration: GoDuration;
  };
  outputs: {
    /**
     * @minItems 1
     * @maxItems 1
     */
    parameters: {
      name: "decision";
      valueFrom: {
        supplied: {};
        default: "NO";
      };
    }[];
  };
}
/**
 * Asks a person what it is. No answer in time, and a bare resume, are `none`.
 *
 * This interface was referenced by `WorkflowTemplate`'s JSON-Schema
 * via the `definition` "QuestionTemplate".
 */
export interface QuestionTemplate {
  name: Name;
  inputs: {
    /**
     * @minItems 1
     * @maxItems 2
     */
    parameters: {
      name: "finding" | "path";
      default: "none";
      /**
       * @minItems 2
       */
      enum: string[];
      description: string;
    }[];
  };
  suspend: {
    duration: GoDuration;
  };
  outputs: {
    /**
     * @minItems 1
     * @maxItems 2
     */
    parameters: {
      name: "finding" | "path";
      valueFrom: {
        supplied: {};
        default: "none";
      };
    }[];
  };
}
/**
 * This interface was referenced by `WorkflowTemplate`'s JSON-Schema
 * via the `definition` "ContainerTemplate".
 */
export interface ContainerTemplate {
  name: Name;
  activeDeadlineSeconds: Seconds;
  metadata?: PodMetadata;
  inputs?: Inputs;
  volumes?: Volumes;
  container: Container;
}
/**
 * This interface was referenced by `WorkflowTemplate`'s JSON-Schema
 * via the `definition` "PodMetadata".
 */
export interface PodMetadata {
  annotations: Annotations;
}
/**
 * This interface was referenced by `WorkflowTemplate`'s JSON-Schema
 * via the `definition` "Container".
 */
export interface Container {
  image: Image;
  imagePullPolicy: "IfNotPresent";
  command: Command;
  args: Args;
  env: Env;
  resources: Resources;
  securityContext: ContainerSecurity;
}
/**
 * This interface was referenced by `WorkflowTemplate`'s JSON-Schema
 * via the `definition` "EnvValue".
 */
export interface EnvValue {
  name: EnvName;
  value: Reference;
}
/**
 * The value goes from the Secret to the container, and never through Argo.
 *
 * This interface was referenced by `WorkflowTemplate`'s JSON-Schema
 * via the `definition` "EnvSecret".
 */
export interface EnvSecret {
  name: EnvName;
  valueFrom: {
    secretKeyRef: {
      /**
       * The container starts all the same, and says what is missing.
       */
      optional?: true;
      name: string;
      key: string;
    };
  };
}
/**
 * This interface was referenced by `WorkflowTemplate`'s JSON-Schema
 * via the `definition` "Resources".
 */
export interface Resources {
  requests: Amounts;
  limits: Amounts;
}
/**
 * This interface was referenced by `WorkflowTemplate`'s JSON-Schema
 * via the `definition` "Amounts".
 */
export interface Amounts {
  cpu: Quantity;
  memory: Quantity;
}
/**
 * This interface was referenced by `WorkflowTemplate`'s JSON-Schema
 * via the `definition` "ContainerSecurity".
 */
export interface ContainerSecurity {
  allowPrivilegeEscalation: false;
  readOnlyRootFilesystem: true;
  capabilities: {
    drop: ["ALL"];
  };
}
/**
 * This interface was referenced by `WorkflowTemplate`'s JSON-Schema
 * via the `definition` "ContainerSetTemplate".
 */
export interface ContainerSetTemplate {
  name: Name;
  activeDeadlineSeconds: Seconds;
  metadata: PodMetadata;
  inputs?: Inputs;
  outputs?: Outputs;
  volumes: Volumes;
  containerSet: {
    volumeMounts: VolumeMounts;
    /**
     * @minItems 1
     */
    containers: NamedContainer[];
  };
}
/**
 * This interface was referenced by `WorkflowTemplate`'s JSON-Schema
 * via the `definition` "Outputs".
 */
export interface Outputs {
  /**
   * @minItems 1
   */
  parameters: {
    name: ParameterName;
    valueFrom: {
      path: string;
      /**
       * A value that was not found is missed where it is needed; what was not run has found nothing.
       */
      default: "" | "NO" | "none";
    };
    /**
     * Name of the output of the whole run.
     */
    globalName?: string;
  }[];
}
/**
 * This interface was referenced by `WorkflowTemplate`'s JSON-Schema
 * via the `definition` "NamedContainer".
 */
export interface NamedContainer {
  name: Name;
  image: Image;
  imagePullPolicy: "IfNotPresent";
  /**
   * @minItems 1
   */
  dependencies?: Name[];
  command: Command;
  args: Args;
  env: Env;
  resources: Resources;
  securityContext: ContainerSecurity;
}

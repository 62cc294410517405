// GENERATED from schemas/manifests/rbac.schema.json by scripts/generate.mjs. DO NOT EDIT.
/**
 * This interface was referenced by `Rbac`'s JSON-Schema
 * via the `definition` "Name".
 */
export type Name = string;
/**
 * @minItems 1
 *
 * This interface was referenced by `Rbac`'s JSON-Schema
 * via the `definition` "Rules".
 */
export type Rules = {
  /**
   * @minItems 1
   * @maxItems 1
   */
  apiGroups: string[];
  /**
   * @minItems 1
   * @maxItems 1
   */
  resources: string[];
  /**
   * @minItems 1
   */
  resourceNames?: string[];
  /**
   * @minItems 1
   */
  verbs: ("get" | "list" | "watch" | "create" | "update" | "patch" | "delete" | "impersonate")[];
}[];
/**
 * @minItems 1
 * @maxItems 1
 *
 * This interface was referenced by `Rbac`'s JSON-Schema
 * via the `definition` "Subjects".
 */
export type Subjects = {
  kind: "ServiceAccount";
  name: Name;
  namespace: Name;
}[];
/**
 * Namespace and name, so that two namespaces never share one.
 *
 * This interface was referenced by `Rbac`'s JSON-Schema
 * via the `definition` "ClusterName".
 */
export type ClusterName = string;

/**
 * A List with the account of one diagnosis or recovery path and what it may do; of its objects the part of v1 and rbac.authorization.k8s.io/v1 that runbookc emits.
 */
export interface Rbac {
  apiVersion: "v1";
  kind: "List";
  /**
   * @minItems 2
   */
  items: (ServiceAccount | Role | RoleBinding | ClusterRole | ClusterRoleBinding)[];
}
/**
 * This interface was referenced by `Rbac`'s JSON-Schema
 * via the `definition` "ServiceAccount".
 */
export interface ServiceAccount {
  apiVersion: "v1";
  kind: "ServiceAccount";
  metadata: Metadata;
}
/**
 * This interface was referenced by `Rbac`'s JSON-Schema
 * via the `definition` "Metadata".
 */
export interface Metadata {
  name: Name;
  namespace: Name;
  labels: Texts;
  annotations: Texts;
}
/**
 * This interface was referenced by `Rbac`'s JSON-Schema
 * via the `definition` "Texts".
 */
export interface Texts {
  [k: string]: string;
}
/**
 * This interface was referenced by `Rbac`'s JSON-Schema
 * via the `definition` "Role".
 */
export interface Role {
  apiVersion: "rbac.authorization.k8s.io/v1";
  kind: "Role";
  metadata: Metadata;
  rules: Rules;
}
/**
 * This interface was referenced by `Rbac`'s JSON-Schema
 * via the `definition` "RoleBinding".
 */
export interface RoleBinding {
  apiVersion: "rbac.authorization.k8s.io/v1";
  kind: "RoleBinding";
  metadata: Metadata;
  roleRef: {
    apiGroup: "rbac.authorization.k8s.io";
    kind: "Role";
    name: Name;
  };
  subjects: Subjects;
}
/**
 * This interface was referenced by `Rbac`'s JSON-Schema
 * via the `definition` "ClusterRole".
 */
export interface ClusterRole {
  apiVersion: "rbac.authorization.k8s.io/v1";
  kind: "ClusterRole";
  metadata: ClusterMetadata;
  rules: Rules;
}
/**
 * This interface was referenced by `Rbac`'s JSON-Schema
 * via the `definition` "ClusterMetadata".
 */
export interface ClusterMetadata {
  name: ClusterName;
  labels: Texts;
  annotations: Texts;
}
/**
 * This interface was referenced by `Rbac`'s JSON-Schema
 * via the `definition` "ClusterRoleBinding".
 */
export interface ClusterRoleBinding {
  apiVersion: "rbac.authorization.k8s.io/v1";
  kind: "ClusterRoleBinding";
  metadata: ClusterMetadata;
  roleRef: {
    apiGroup: "rbac.authorization.k8s.io";
    kind: "ClusterRole";
    name: ClusterName;
  };
  subjects: Subjects;
}

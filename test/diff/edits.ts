import { CONFIG, type Edit, RUNBOOK, SIDECAR } from "./seed.ts";

/** What people do to a runbook, by what they would say of it. */
export const edits: Readonly<Record<string, readonly Edit[]>> = {
  "takes out a step": [
    [
      RUNBOOK,
      `# Step 1: Backup current configuration
kubectl get configmap hlp-executor-config -n unmanned-island-system -o yaml > /tmp/hlp-executor-config-backup.yaml

`,
      "",
    ],
  ],
  "makes a command destroy": [
    [
      RUNBOOK,
      `# Step 1: Force restart all pods
kubectl rollout restart deployment/hlp-executor-core -n unmanned-island-system
`,
      `# Step 1: Force restart all pods
kubectl delete pods -n unmanned-island-system -l app=hlp-executor-core
`,
    ],
  ],
  "does not ask any more": [
    [
      SIDECAR,
      `  executor-core-down/d/2:
    approval:
      required: true
      reason: >-
        After path A or C the previous revision is the same bad image. A person must read the history that step 1
        prints before going back.
`,
      `  executor-core-down/d/2:
    approval:
      required: false
      reason: >-
        Whoever starts path D has decided it.
`,
    ],
  ],
  "updates one language": [
    [RUNBOOK, "Prometheus shows 0 healthy replicas", "Prometheus shows no healthy replica for five minutes"],
    [RUNBOOK, "| Recent deployment caused failure", "| The latest deployment, or the one before, caused the failure"],
  ],
  "wakes people later, and others": [
    [RUNBOOK, "T+15min: If not resolved → Escalate to CTO", "T+25min: If not resolved → Escalate to VP Engineering"],
    [RUNBOOK, "T+1hr:   If not resolved → Escalate to CTO", "T+1hr:   If not acknowledged → Escalate to CTO"],
  ],
  "changes an alert": [
    [RUNBOOK, `sum(up{job="hlp-executor-core"}) == 0`, `sum(up{job="hlp-executor-core"}) < 1`],
    [RUNBOOK, "    for: 1m\n", "    for: 10m\n"],
    [RUNBOOK, `      summary: "HLP Executor state corruption detected"\n`, ""],
  ],
  "promises more than the worst time": [
    [
      RUNBOOK,
      "| **P2** | High | 服務功能受損 | < 15 分鐘 | < 5 分鐘 |",
      "| **P2** | High | 服務功能受損 | < 15 分鐘 | < 10 小時 |",
    ],
  ],
  "takes a contact away": [
    [
      RUNBOOK,
      `  platform_lead:
    name: "Platform Engineering Lead"
    slack: "@platform-lead"
    email: "platform-lead@unmanned-island.com"
    phone: "+1-555-PLAT-101"
  
`,
      "",
    ],
    [RUNBOOK, `    phone: "+1-555-CTO-0102"`, `    phone: "+1-555-CTO-0199"`],
  ],
  "changes what runs in place of the text": [
    [SIDECAR, "jq -e '.data | length > 0' > /dev/null", "jq -e '.data | length > 1' > /dev/null"],
    [SIDECAR, "        type: id\n        name: CHECKPOINT_ID\n", "        type: k8s-name\n        name: CHECKPOINT\n"],
  ],
  "moves a step to another path": [
    [
      RUNBOOK,
      `# Step 1: Check rollout history
kubectl rollout history deployment/hlp-executor-core -n unmanned-island-system

`,
      "",
    ],
    [
      RUNBOOK,
      `# Step 4: Verify service is accepting requests
`,
      `# Step 4: Check rollout history
kubectl rollout history deployment/hlp-executor-core -n unmanned-island-system

# Step 5: Verify service is accepting requests
`,
    ],
  ],
  "puts steps in another order": [
    [
      RUNBOOK,
      `# Step 3: Rebuild state index
kubectl exec -it deployment/hlp-executor-core -n unmanned-island-system -- \\
  python3 -m tools.rebuild_state_index --verify --fix-inconsistencies

`,
      "",
    ],
    [
      RUNBOOK,
      `# Step 2: Export current state for backup
`,
      `# Step 2: Rebuild state index
kubectl exec -it deployment/hlp-executor-core -n unmanned-island-system -- \\
  python3 -m tools.rebuild_state_index --verify --fix-inconsistencies

# Step 3: Export current state for backup
`,
    ],
  ],
  "lets a path start by itself": [
    [
      CONFIG,
      "automatic: [executor-core-down/diagnosis]",
      "automatic: [executor-core-down/diagnosis, executor-core-down/a]",
    ],
    [CONFIG, "      expires: 15m\n", "      expires: 1h\n"],
  ],
  "adds a path that needs more": [
    [
      RUNBOOK,
      "### 📞 升級路徑 | Escalation Path\n\n```\n┌─────────────────────────────────────────────────────────┐\n│                   P1",
      `#### 恢復路徑 E: 節點清空 (節點故障)
**使用場景**: 單一節點故障 | A single node has failed

\`\`\`bash
# Step 1: Drain the node
kubectl drain worker-1 --ignore-daemonsets

# Expected recovery time: 5-10 minutes
\`\`\`

### 📞 升級路徑 | Escalation Path

\`\`\`
┌─────────────────────────────────────────────────────────┐
│                   P1`,
    ],
  ],
  "renames an incident": [[RUNBOOK, "## 🟠 P2: state-corruption-detected (", "## 🔴 P1: state-corrupted ("]],
};

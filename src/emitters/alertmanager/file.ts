import type { alertmanagerConfig as object, alertmanagerFile as schema } from "../../schema/index.ts";

/** Where the operator mounts what `spec.secrets` and `spec.configMaps` of an Alertmanager name. */
const MOUNT = "/etc/alertmanager";

/** The same as Alertmanager's own configuration: what the operator makes of the object, but with secrets from files. */
export function fileOf({ spec }: object.AlertmanagerConfig): schema.AlertmanagerFile {
  return {
    route: { receiver: "null", routes: [routeOf(spec.route)] },
    ...(spec.inhibitRules === undefined ? {} : { inhibit_rules: spec.inhibitRules.map(inhibitRuleOf) }),
    receivers: [{ name: "null" }, ...spec.receivers.map(receiverOf)],
  };
}

function routeOf({ receiver, matchers, groupBy, groupWait, repeatInterval, ...rest }: object.Route): schema.FileRoute {
  return {
    receiver,
    matchers: matchers.map(printMatcher),
    ...(groupBy === undefined ? {} : { group_by: groupBy }),
    ...(groupWait === undefined ? {} : { group_wait: groupWait }),
    ...(repeatInterval === undefined ? {} : { repeat_interval: repeatInterval }),
    ...(rest.continue === undefined ? {} : { continue: rest.continue }),
    ...(rest.routes === undefined ? {} : { routes: rest.routes.map(routeOf) }),
  };
}

function inhibitRuleOf({ sourceMatch, targetMatch, equal }: object.InhibitRule): schema.FileInhibitRule {
  return {
    source_matchers: sourceMatch.map(printMatcher),
    target_matchers: targetMatch.map(printMatcher),
    equal,
  };
}

function printMatcher({ name, value, matchType }: object.Matcher): string {
  return `${name}${matchType}"${value.replace(/["\\]/g, "\\$&").replaceAll("\n", "\\n")}"`;
}

function receiverOf({ name, ...configs }: object.Receiver): schema.FileReceiver {
  const { pagerdutyConfigs, slackConfigs, emailConfigs, webhookConfigs } = configs;
  return {
    name,
    ...(pagerdutyConfigs === undefined ? {} : { pagerduty_configs: pagerdutyConfigs.map(pagerDutyOf) }),
    ...(slackConfigs === undefined ? {} : { slack_configs: slackConfigs.map(slackOf) }),
    ...(emailConfigs === undefined ? {} : { email_configs: emailConfigs.map(emailOf) }),
    ...(webhookConfigs === undefined ? {} : { webhook_configs: webhookConfigs.map(webhookOf) }),
  };
}

function pagerDutyOf({
  sendResolved,
  routingKey,
  pagerDutyLinkConfigs,
  ...texts
}: object.PagerDuty): schema.FilePagerDuty {
  const links = pagerDutyLinkConfigs?.map(({ href, alt }) => ({ href, text: alt }));
  return {
    send_resolved: sendResolved,
    routing_key_file: secretFile(routingKey),
    ...texts,
    ...(links === undefined ? {} : { links }),
  };
}

function slackOf({ sendResolved, apiURL, ...texts }: object.Slack): schema.FileSlack {
  return { send_resolved: sendResolved, api_url_file: secretFile(apiURL), ...texts };
}

function emailOf({ to, from, smarthost, authUsername, authPassword, headers, text }: object.Email): schema.FileEmail {
  return {
    send_resolved: true,
    to,
    from,
    smarthost,
    ...(authUsername === undefined ? {} : { auth_username: authUsername }),
    ...(authPassword === undefined ? {} : { auth_password_file: secretFile(authPassword) }),
    headers: { Subject: headers.map(({ value }) => value).join("") },
    text,
  };
}

function webhookOf({ sendResolved, url, maxAlerts, httpConfig }: object.Webhook): schema.FileWebhook {
  const { authorization, tlsConfig } = httpConfig ?? {};
  const config = {
    ...(authorization === undefined
      ? {}
      : { authorization: { type: authorization.type, credentials_file: secretFile(authorization.credentials) } }),
    ...(tlsConfig === undefined ? {} : { tls_config: { ca_file: configMapFile(tlsConfig.ca.configMap) } }),
  };
  return {
    send_resolved: sendResolved,
    url,
    ...(maxAlerts === undefined ? {} : { max_alerts: maxAlerts }),
    ...(httpConfig === undefined ? {} : { http_config: config }),
  };
}

function secretFile({ name, key }: object.KeySelector): string {
  return `${MOUNT}/secrets/${name}/${key}`;
}

function configMapFile({ name, key }: object.KeySelector): string {
  return `${MOUNT}/configmaps/${name}/${key}`;
}

// GENERATED from templates/ by scripts/generate.mjs. DO NOT EDIT.
/* oxlint-disable */
const specs = {
  "alert-facts": { "compiler": [8, ">= 4.3.0"], "main": function(container, depth0, helpers, partials, data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
        return parent[propertyName];
      }
      return void 0;
    };
    return ((stack1 = lookupProperty(helpers, "code").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "name"), { "name": "code", "hash": {}, "data": data, "loc": { "start": { "line": 1, "column": 0 }, "end": { "line": 1, "column": 13 } } })) != null ? stack1 : "") + "\n\n" + ((stack1 = container.invokePartial(lookupProperty(partials, "partials/outcome"), depth0, { "name": "partials/outcome", "data": data, "helpers": helpers, "partials": partials, "decorators": container.decorators })) != null ? stack1 : "");
  }, "usePartial": true, "useData": true },
  "contents": { "compiler": [8, ">= 4.3.0"], "main": function(container, depth0, helpers, partials, data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
        return parent[propertyName];
      }
      return void 0;
    };
    return (stack1 = container.invokePartial(lookupProperty(partials, "partials/contents"), depth0, { "name": "partials/contents", "data": data, "helpers": helpers, "partials": partials, "decorators": container.decorators })) != null ? stack1 : "";
  }, "usePartial": true, "useData": true },
  "graph-facts": { "compiler": [8, ">= 4.3.0"], "main": function(container, depth0, helpers, partials, data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
        return parent[propertyName];
      }
      return void 0;
    };
    return ((stack1 = container.invokePartial(lookupProperty(partials, "partials/outcome"), depth0, { "name": "partials/outcome", "data": data, "helpers": helpers, "partials": partials, "decorators": container.decorators })) != null ? stack1 : "") + "\n" + ((stack1 = container.invokePartial(lookupProperty(partials, "partials/graph"), depth0, { "name": "partials/graph", "data": data, "helpers": helpers, "partials": partials, "decorators": container.decorators })) != null ? stack1 : "") + "\n" + ((stack1 = container.invokePartial(lookupProperty(partials, "partials/facts"), depth0, { "name": "partials/facts", "data": data, "helpers": helpers, "partials": partials, "decorators": container.decorators })) != null ? stack1 : "") + ((stack1 = container.invokePartial(lookupProperty(partials, "partials/changed"), depth0, { "name": "partials/changed", "data": data, "helpers": helpers, "partials": partials, "decorators": container.decorators })) != null ? stack1 : "");
  }, "usePartial": true, "useData": true },
  "head": { "compiler": [8, ">= 4.3.0"], "main": function(container, depth0, helpers, partials, data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
        return parent[propertyName];
      }
      return void 0;
    };
    return ((stack1 = lookupProperty(helpers, "markdown").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "comment"), { "name": "markdown", "hash": {}, "data": data, "loc": { "start": { "line": 1, "column": 0 }, "end": { "line": 1, "column": 20 } } })) != null ? stack1 : "") + "\n\n" + ((stack1 = container.invokePartial(lookupProperty(partials, "partials/head"), depth0, { "name": "partials/head", "data": data, "helpers": helpers, "partials": partials, "decorators": container.decorators })) != null ? stack1 : "");
  }, "usePartial": true, "useData": true },
  "incident-facts": { "compiler": [8, ">= 4.3.0"], "main": function(container, depth0, helpers, partials, data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
        return parent[propertyName];
      }
      return void 0;
    };
    return ((stack1 = container.invokePartial(lookupProperty(partials, "partials/outcome"), depth0, { "name": "partials/outcome", "data": data, "helpers": helpers, "partials": partials, "decorators": container.decorators })) != null ? stack1 : "") + "\n" + ((stack1 = container.invokePartial(lookupProperty(partials, "partials/budget"), depth0, { "name": "partials/budget", "data": data, "helpers": helpers, "partials": partials, "decorators": container.decorators })) != null ? stack1 : "");
  }, "usePartial": true, "useData": true },
  "incident-report": { "0": function(container, depth0, helpers, partials, data) {
    var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
        return parent[propertyName];
      }
      return void 0;
    };
    return "> [!CAUTION]\n> **" + ((stack1 = lookupProperty(helpers, "markdown").call(alias1, lookupProperty(lookupProperty(depth0, "labels"), "glass"), { "name": "markdown", "hash": {}, "data": data, "loc": { "start": { "line": 7, "column": 4 }, "end": { "line": 7, "column": 29 } } })) != null ? stack1 : "") + "**\n" + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "glass"), { "name": "each", "hash": {}, "fn": container.program(1, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 8, "column": 0 }, "end": { "line": 11, "column": 9 } } })) != null ? stack1 : "") + "\n";
  }, "1": function(container, depth0, helpers, partials, data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
        return parent[propertyName];
      }
      return void 0;
    };
    return ">\n> " + ((stack1 = lookupProperty(helpers, "text").call(depth0 != null ? depth0 : container.nullContext || {}, depth0, { "name": "text", "hash": {}, "data": data, "loc": { "start": { "line": 10, "column": 2 }, "end": { "line": 10, "column": 15 } } })) != null ? stack1 : "") + "\n";
  }, "2": function(container, depth0, helpers, partials, data) {
    var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
        return parent[propertyName];
      }
      return void 0;
    };
    return ((stack1 = lookupProperty(helpers, "row").call(alias1, lookupProperty(depth0, "name"), lookupProperty(helpers, "text").call(alias1, lookupProperty(depth0, "value"), { "name": "text", "hash": {}, "data": data, "loc": { "start": { "line": 19, "column": 11 }, "end": { "line": 19, "column": 23 } } }), { "name": "row", "hash": {}, "data": data, "loc": { "start": { "line": 19, "column": 0 }, "end": { "line": 19, "column": 25 } } })) != null ? stack1 : "") + "\n";
  }, "3": function(container, depth0, helpers, partials, data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
        return parent[propertyName];
      }
      return void 0;
    };
    return ": " + ((stack1 = lookupProperty(helpers, "text").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(lookupProperty(depth0, "verdict"), "numbers"), { "name": "text", "hash": {}, "data": data, "loc": { "start": { "line": 24, "column": 54 }, "end": { "line": 24, "column": 78 } } })) != null ? stack1 : "");
  }, "4": function(container, depth0, helpers, partials, data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
        return parent[propertyName];
      }
      return void 0;
    };
    return ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(lookupProperty(depth0, "verdict"), "remarks"), { "name": "each", "hash": {}, "fn": container.program(5, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 27, "column": 0 }, "end": { "line": 29, "column": 9 } } })) != null ? stack1 : "") + "\n";
  }, "5": function(container, depth0, helpers, partials, data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
        return parent[propertyName];
      }
      return void 0;
    };
    return "- " + ((stack1 = lookupProperty(helpers, "markdown").call(depth0 != null ? depth0 : container.nullContext || {}, depth0, { "name": "markdown", "hash": {}, "data": data, "loc": { "start": { "line": 28, "column": 2 }, "end": { "line": 28, "column": 19 } } })) != null ? stack1 : "") + "\n";
  }, "6": function(container, depth0, helpers, partials, data) {
    var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
        return parent[propertyName];
      }
      return void 0;
    };
    return ((stack1 = lookupProperty(helpers, "row").call(alias1, lookupProperty(depth0, "at"), lookupProperty(depth0, "clock"), lookupProperty(helpers, "text").call(alias1, lookupProperty(depth0, "what"), { "name": "text", "hash": {}, "data": data, "loc": { "start": { "line": 37, "column": 15 }, "end": { "line": 37, "column": 26 } } }), { "name": "row", "hash": {}, "data": data, "loc": { "start": { "line": 37, "column": 0 }, "end": { "line": 37, "column": 28 } } })) != null ? stack1 : "") + "\n";
  }, "7": function(container, depth0, helpers, partials, data) {
    var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
        return parent[propertyName];
      }
      return void 0;
    };
    return "### " + ((stack1 = lookupProperty(helpers, "code").call(alias1, lookupProperty(depth0, "step"), { "name": "code", "hash": {}, "data": data, "loc": { "start": { "line": 43, "column": 4 }, "end": { "line": 43, "column": 17 } } })) != null ? stack1 : "") + " " + ((stack1 = lookupProperty(helpers, "inline").call(alias1, lookupProperty(depth0, "title"), { "name": "inline", "hash": {}, "data": data, "loc": { "start": { "line": 43, "column": 18 }, "end": { "line": 43, "column": 34 } } })) != null ? stack1 : "") + "\n\n- " + ((stack1 = lookupProperty(helpers, "markdown").call(alias1, lookupProperty(lookupProperty(lookupProperty(data, "root"), "labels"), "attempt"), { "name": "markdown", "hash": {}, "data": data, "loc": { "start": { "line": 45, "column": 2 }, "end": { "line": 45, "column": 35 } } })) != null ? stack1 : "") + " " + ((stack1 = lookupProperty(helpers, "markdown").call(alias1, lookupProperty(depth0, "attempt"), { "name": "markdown", "hash": {}, "data": data, "loc": { "start": { "line": 45, "column": 36 }, "end": { "line": 45, "column": 56 } } })) != null ? stack1 : "") + ": **" + ((stack1 = lookupProperty(helpers, "markdown").call(alias1, lookupProperty(depth0, "outcome"), { "name": "markdown", "hash": {}, "data": data, "loc": { "start": { "line": 45, "column": 60 }, "end": { "line": 45, "column": 80 } } })) != null ? stack1 : "") + "**" + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "took"), { "name": "if", "hash": {}, "fn": container.program(8, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 45, "column": 82 }, "end": { "line": 45, "column": 120 } } })) != null ? stack1 : "") + " (" + ((stack1 = lookupProperty(helpers, "markdown").call(alias1, lookupProperty(lookupProperty(lookupProperty(data, "root"), "labels"), "atMost"), { "name": "markdown", "hash": {}, "data": data, "loc": { "start": { "line": 45, "column": 122 }, "end": { "line": 45, "column": 154 } } })) != null ? stack1 : "") + " " + ((stack1 = lookupProperty(helpers, "markdown").call(alias1, lookupProperty(depth0, "atMost"), { "name": "markdown", "hash": {}, "data": data, "loc": { "start": { "line": 45, "column": 155 }, "end": { "line": 45, "column": 174 } } })) != null ? stack1 : "") + ")\n\n" + ((stack1 = lookupProperty(helpers, "fence").call(alias1, "bash", lookupProperty(depth0, "run"), { "name": "fence", "hash": {}, "data": data, "loc": { "start": { "line": 47, "column": 0 }, "end": { "line": 47, "column": 20 } } })) != null ? stack1 : "") + "\n\n" + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "output"), { "name": "if", "hash": {}, "fn": container.program(9, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 49, "column": 0 }, "end": { "line": 54, "column": 7 } } })) != null ? stack1 : "");
  }, "8": function(container, depth0, helpers, partials, data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
        return parent[propertyName];
      }
      return void 0;
    };
    return ", " + ((stack1 = lookupProperty(helpers, "markdown").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "took"), { "name": "markdown", "hash": {}, "data": data, "loc": { "start": { "line": 45, "column": 96 }, "end": { "line": 45, "column": 113 } } })) != null ? stack1 : "");
  }, "9": function(container, depth0, helpers, partials, data) {
    var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
        return parent[propertyName];
      }
      return void 0;
    };
    return ((stack1 = lookupProperty(helpers, "markdown").call(alias1, lookupProperty(lookupProperty(lookupProperty(data, "root"), "labels"), "output"), { "name": "markdown", "hash": {}, "data": data, "loc": { "start": { "line": 50, "column": 0 }, "end": { "line": 50, "column": 32 } } })) != null ? stack1 : "") + ":\n\n" + ((stack1 = lookupProperty(helpers, "fence").call(alias1, "text", lookupProperty(depth0, "output"), { "name": "fence", "hash": {}, "data": data, "loc": { "start": { "line": 52, "column": 0 }, "end": { "line": 52, "column": 23 } } })) != null ? stack1 : "") + "\n\n";
  }, "10": function(container, depth0, helpers, partials, data) {
    var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
        return parent[propertyName];
      }
      return void 0;
    };
    return "## " + ((stack1 = lookupProperty(helpers, "markdown").call(alias1, lookupProperty(lookupProperty(depth0, "labels"), "answers"), { "name": "markdown", "hash": {}, "data": data, "loc": { "start": { "line": 57, "column": 3 }, "end": { "line": 57, "column": 30 } } })) != null ? stack1 : "") + "\n\n" + ((stack1 = lookupProperty(helpers, "row").call(alias1, lookupProperty(lookupProperty(depth0, "labels"), "time"), lookupProperty(lookupProperty(depth0, "labels"), "question"), lookupProperty(lookupProperty(depth0, "labels"), "step"), lookupProperty(lookupProperty(depth0, "labels"), "answer"), lookupProperty(lookupProperty(depth0, "labels"), "by"), lookupProperty(lookupProperty(depth0, "labels"), "command"), { "name": "row", "hash": {}, "data": data, "loc": { "start": { "line": 59, "column": 0 }, "end": { "line": 59, "column": 86 } } })) != null ? stack1 : "") + "\n| --- | --- | --- | --- | --- | --- |\n" + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "answers"), { "name": "each", "hash": {}, "fn": container.program(11, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 61, "column": 0 }, "end": { "line": 63, "column": 9 } } })) != null ? stack1 : "") + "\n";
  }, "11": function(container, depth0, helpers, partials, data) {
    var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
        return parent[propertyName];
      }
      return void 0;
    };
    return ((stack1 = lookupProperty(helpers, "row").call(alias1, lookupProperty(depth0, "at"), lookupProperty(depth0, "question"), lookupProperty(helpers, "code").call(alias1, lookupProperty(depth0, "step"), { "name": "code", "hash": {}, "data": data, "loc": { "start": { "line": 62, "column": 18 }, "end": { "line": 62, "column": 29 } } }), lookupProperty(depth0, "answer"), lookupProperty(helpers, "text").call(alias1, lookupProperty(depth0, "by"), { "name": "text", "hash": {}, "data": data, "loc": { "start": { "line": 62, "column": 37 }, "end": { "line": 62, "column": 46 } } }), lookupProperty(depth0, "command"), { "name": "row", "hash": {}, "data": data, "loc": { "start": { "line": 62, "column": 0 }, "end": { "line": 62, "column": 56 } } })) != null ? stack1 : "") + "\n";
  }, "12": function(container, depth0, helpers, partials, data) {
    var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
        return parent[propertyName];
      }
      return void 0;
    };
    return "## " + ((stack1 = lookupProperty(helpers, "markdown").call(alias1, lookupProperty(lookupProperty(depth0, "labels"), "left"), { "name": "markdown", "hash": {}, "data": data, "loc": { "start": { "line": 67, "column": 3 }, "end": { "line": 67, "column": 27 } } })) != null ? stack1 : "") + "\n\n" + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "left"), { "name": "each", "hash": {}, "fn": container.program(13, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 69, "column": 0 }, "end": { "line": 71, "column": 9 } } })) != null ? stack1 : "") + "\n";
  }, "13": function(container, depth0, helpers, partials, data) {
    var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
        return parent[propertyName];
      }
      return void 0;
    };
    return "- " + ((stack1 = lookupProperty(helpers, "code").call(alias1, lookupProperty(depth0, "step"), { "name": "code", "hash": {}, "data": data, "loc": { "start": { "line": 70, "column": 2 }, "end": { "line": 70, "column": 15 } } })) != null ? stack1 : "") + ": " + ((stack1 = lookupProperty(helpers, "markdown").call(alias1, lookupProperty(depth0, "why"), { "name": "markdown", "hash": {}, "data": data, "loc": { "start": { "line": 70, "column": 17 }, "end": { "line": 70, "column": 33 } } })) != null ? stack1 : "") + "\n";
  }, "14": function(container, depth0, helpers, partials, data) {
    var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
        return parent[propertyName];
      }
      return void 0;
    };
    return "## " + ((stack1 = lookupProperty(helpers, "markdown").call(alias1, lookupProperty(lookupProperty(depth0, "labels"), "escalation"), { "name": "markdown", "hash": {}, "data": data, "loc": { "start": { "line": 75, "column": 3 }, "end": { "line": 75, "column": 33 } } })) != null ? stack1 : "") + "\n\n" + ((stack1 = lookupProperty(helpers, "markdown").call(alias1, lookupProperty(lookupProperty(depth0, "labels"), "told"), { "name": "markdown", "hash": {}, "data": data, "loc": { "start": { "line": 77, "column": 0 }, "end": { "line": 77, "column": 24 } } })) != null ? stack1 : "") + ":\n\n" + ((stack1 = lookupProperty(helpers, "row").call(alias1, lookupProperty(lookupProperty(depth0, "labels"), "time"), lookupProperty(lookupProperty(depth0, "labels"), "what"), { "name": "row", "hash": {}, "data": data, "loc": { "start": { "line": 79, "column": 0 }, "end": { "line": 79, "column": 31 } } })) != null ? stack1 : "") + "\n| --- | --- |\n" + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "told"), { "name": "each", "hash": {}, "fn": container.program(15, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 81, "column": 0 }, "end": { "line": 83, "column": 9 } } })) != null ? stack1 : "") + "\n";
  }, "15": function(container, depth0, helpers, partials, data) {
    var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
        return parent[propertyName];
      }
      return void 0;
    };
    return ((stack1 = lookupProperty(helpers, "row").call(alias1, lookupProperty(depth0, "at"), lookupProperty(helpers, "text").call(alias1, lookupProperty(depth0, "what"), { "name": "text", "hash": {}, "data": data, "loc": { "start": { "line": 82, "column": 9 }, "end": { "line": 82, "column": 20 } } }), { "name": "row", "hash": {}, "data": data, "loc": { "start": { "line": 82, "column": 0 }, "end": { "line": 82, "column": 22 } } })) != null ? stack1 : "") + "\n";
  }, "16": function(container, depth0, helpers, partials, data) {
    var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
        return parent[propertyName];
      }
      return void 0;
    };
    return "## " + ((stack1 = lookupProperty(helpers, "markdown").call(alias1, lookupProperty(lookupProperty(depth0, "labels"), "escalation"), { "name": "markdown", "hash": {}, "data": data, "loc": { "start": { "line": 87, "column": 3 }, "end": { "line": 87, "column": 33 } } })) != null ? stack1 : "") + "\n\n" + ((stack1 = lookupProperty(helpers, "markdown").call(alias1, lookupProperty(lookupProperty(depth0, "labels"), "escalationNote"), { "name": "markdown", "hash": {}, "data": data, "loc": { "start": { "line": 89, "column": 0 }, "end": { "line": 89, "column": 34 } } })) != null ? stack1 : "") + "\n\n" + ((stack1 = lookupProperty(helpers, "row").call(alias1, lookupProperty(lookupProperty(depth0, "labels"), "time"), lookupProperty(lookupProperty(depth0, "labels"), "condition"), lookupProperty(lookupProperty(depth0, "labels"), "what"), { "name": "row", "hash": {}, "data": data, "loc": { "start": { "line": 91, "column": 0 }, "end": { "line": 91, "column": 48 } } })) != null ? stack1 : "") + "\n| --- | --- | --- |\n" + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "rungs"), { "name": "each", "hash": {}, "fn": container.program(17, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 93, "column": 0 }, "end": { "line": 95, "column": 9 } } })) != null ? stack1 : "") + "\n";
  }, "17": function(container, depth0, helpers, partials, data) {
    var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
        return parent[propertyName];
      }
      return void 0;
    };
    return ((stack1 = lookupProperty(helpers, "row").call(alias1, lookupProperty(depth0, "at"), lookupProperty(depth0, "when"), lookupProperty(helpers, "inline").call(alias1, lookupProperty(depth0, "text"), { "name": "inline", "hash": {}, "data": data, "loc": { "start": { "line": 94, "column": 14 }, "end": { "line": 94, "column": 27 } } }), { "name": "row", "hash": {}, "data": data, "loc": { "start": { "line": 94, "column": 0 }, "end": { "line": 94, "column": 29 } } })) != null ? stack1 : "") + "\n";
  }, "18": function(container, depth0, helpers, partials, data) {
    var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
        return parent[propertyName];
      }
      return void 0;
    };
    return "\n## " + ((stack1 = lookupProperty(helpers, "markdown").call(alias1, lookupProperty(lookupProperty(depth0, "labels"), "followUps"), { "name": "markdown", "hash": {}, "data": data, "loc": { "start": { "line": 106, "column": 3 }, "end": { "line": 106, "column": 32 } } })) != null ? stack1 : "") + "\n" + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "followUps"), { "name": "each", "hash": {}, "fn": container.program(19, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 107, "column": 0 }, "end": { "line": 114, "column": 9 } } })) != null ? stack1 : "");
  }, "19": function(container, depth0, helpers, partials, data) {
    var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
        return parent[propertyName];
      }
      return void 0;
    };
    return "\n### " + ((stack1 = lookupProperty(helpers, "inline").call(alias1, lookupProperty(depth0, "title"), { "name": "inline", "hash": {}, "data": data, "loc": { "start": { "line": 109, "column": 4 }, "end": { "line": 109, "column": 20 } } })) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "due"), { "name": "if", "hash": {}, "fn": container.program(20, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 109, "column": 20 }, "end": { "line": 109, "column": 87 } } })) != null ? stack1 : "") + "\n\n" + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "items"), { "name": "each", "hash": {}, "fn": container.program(21, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 111, "column": 0 }, "end": { "line": 113, "column": 9 } } })) != null ? stack1 : "");
  }, "20": function(container, depth0, helpers, partials, data) {
    var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
        return parent[propertyName];
      }
      return void 0;
    };
    return " (" + ((stack1 = lookupProperty(helpers, "markdown").call(alias1, lookupProperty(lookupProperty(lookupProperty(data, "root"), "labels"), "due"), { "name": "markdown", "hash": {}, "data": data, "loc": { "start": { "line": 109, "column": 33 }, "end": { "line": 109, "column": 62 } } })) != null ? stack1 : "") + " " + ((stack1 = lookupProperty(helpers, "markdown").call(alias1, lookupProperty(depth0, "due"), { "name": "markdown", "hash": {}, "data": data, "loc": { "start": { "line": 109, "column": 63 }, "end": { "line": 109, "column": 79 } } })) != null ? stack1 : "") + ")";
  }, "21": function(container, depth0, helpers, partials, data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
        return parent[propertyName];
      }
      return void 0;
    };
    return "- [ ] " + ((stack1 = lookupProperty(helpers, "inline").call(depth0 != null ? depth0 : container.nullContext || {}, depth0, { "name": "inline", "hash": {}, "data": data, "loc": { "start": { "line": 112, "column": 6 }, "end": { "line": 112, "column": 21 } } })) != null ? stack1 : "") + "\n";
  }, "compiler": [8, ">= 4.3.0"], "main": function(container, depth0, helpers, partials, data) {
    var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
        return parent[propertyName];
      }
      return void 0;
    };
    return "# " + ((stack1 = lookupProperty(helpers, "inline").call(alias1, lookupProperty(depth0, "title"), { "name": "inline", "hash": {}, "data": data, "loc": { "start": { "line": 1, "column": 2 }, "end": { "line": 1, "column": 18 } } })) != null ? stack1 : "") + "\n\n> " + ((stack1 = lookupProperty(helpers, "markdown").call(alias1, lookupProperty(lookupProperty(depth0, "labels"), "draft"), { "name": "markdown", "hash": {}, "data": data, "loc": { "start": { "line": 3, "column": 2 }, "end": { "line": 3, "column": 27 } } })) != null ? stack1 : "") + "\n\n" + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "glass"), { "name": "if", "hash": {}, "fn": container.program(0, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 5, "column": 0 }, "end": { "line": 13, "column": 7 } } })) != null ? stack1 : "") + "## " + ((stack1 = lookupProperty(helpers, "markdown").call(alias1, lookupProperty(lookupProperty(depth0, "labels"), "facts"), { "name": "markdown", "hash": {}, "data": data, "loc": { "start": { "line": 14, "column": 3 }, "end": { "line": 14, "column": 28 } } })) != null ? stack1 : "") + "\n\n| | |\n| --- | --- |\n" + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "facts"), { "name": "each", "hash": {}, "fn": container.program(2, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 18, "column": 0 }, "end": { "line": 20, "column": 9 } } })) != null ? stack1 : "") + "\n## " + ((stack1 = lookupProperty(helpers, "markdown").call(alias1, lookupProperty(lookupProperty(depth0, "labels"), "objective"), { "name": "markdown", "hash": {}, "data": data, "loc": { "start": { "line": 22, "column": 3 }, "end": { "line": 22, "column": 32 } } })) != null ? stack1 : "") + "\n\n**" + ((stack1 = lookupProperty(helpers, "markdown").call(alias1, lookupProperty(lookupProperty(depth0, "verdict"), "word"), { "name": "markdown", "hash": {}, "data": data, "loc": { "start": { "line": 24, "column": 2 }, "end": { "line": 24, "column": 27 } } })) != null ? stack1 : "") + "**" + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(lookupProperty(depth0, "verdict"), "numbers"), { "name": "if", "hash": {}, "fn": container.program(3, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 24, "column": 29 }, "end": { "line": 24, "column": 85 } } })) != null ? stack1 : "") + "\n\n" + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(lookupProperty(depth0, "verdict"), "remarks"), { "name": "if", "hash": {}, "fn": container.program(4, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 26, "column": 0 }, "end": { "line": 31, "column": 7 } } })) != null ? stack1 : "") + "## " + ((stack1 = lookupProperty(helpers, "markdown").call(alias1, lookupProperty(lookupProperty(depth0, "labels"), "timeline"), { "name": "markdown", "hash": {}, "data": data, "loc": { "start": { "line": 32, "column": 3 }, "end": { "line": 32, "column": 31 } } })) != null ? stack1 : "") + "\n\n" + ((stack1 = lookupProperty(helpers, "row").call(alias1, lookupProperty(lookupProperty(depth0, "labels"), "time"), "", lookupProperty(lookupProperty(depth0, "labels"), "what"), { "name": "row", "hash": {}, "data": data, "loc": { "start": { "line": 34, "column": 0 }, "end": { "line": 34, "column": 34 } } })) != null ? stack1 : "") + "\n| --- | ---: | --- |\n" + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "timeline"), { "name": "each", "hash": {}, "fn": container.program(6, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 36, "column": 0 }, "end": { "line": 38, "column": 9 } } })) != null ? stack1 : "") + "\n## " + ((stack1 = lookupProperty(helpers, "markdown").call(alias1, lookupProperty(lookupProperty(depth0, "labels"), "steps"), { "name": "markdown", "hash": {}, "data": data, "loc": { "start": { "line": 40, "column": 3 }, "end": { "line": 40, "column": 28 } } })) != null ? stack1 : "") + "\n\n" + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "attempts"), { "name": "each", "hash": {}, "fn": container.program(7, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 42, "column": 0 }, "end": { "line": 55, "column": 9 } } })) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "answers"), { "name": "if", "hash": {}, "fn": container.program(10, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 56, "column": 0 }, "end": { "line": 65, "column": 7 } } })) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "left"), { "name": "if", "hash": {}, "fn": container.program(12, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 66, "column": 0 }, "end": { "line": 73, "column": 7 } } })) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "told"), { "name": "if", "hash": {}, "fn": container.program(14, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 74, "column": 0 }, "end": { "line": 85, "column": 7 } } })) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "rungs"), { "name": "if", "hash": {}, "fn": container.program(16, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 86, "column": 0 }, "end": { "line": 97, "column": 7 } } })) != null ? stack1 : "") + "## " + ((stack1 = lookupProperty(helpers, "markdown").call(alias1, lookupProperty(lookupProperty(depth0, "labels"), "byPeople"), { "name": "markdown", "hash": {}, "data": data, "loc": { "start": { "line": 98, "column": 3 }, "end": { "line": 98, "column": 31 } } })) != null ? stack1 : "") + "\n\n- [ ] " + ((stack1 = lookupProperty(helpers, "markdown").call(alias1, lookupProperty(lookupProperty(depth0, "labels"), "impact"), { "name": "markdown", "hash": {}, "data": data, "loc": { "start": { "line": 100, "column": 6 }, "end": { "line": 100, "column": 32 } } })) != null ? stack1 : "") + "\n- [ ] " + ((stack1 = lookupProperty(helpers, "markdown").call(alias1, lookupProperty(lookupProperty(depth0, "labels"), "cause"), { "name": "markdown", "hash": {}, "data": data, "loc": { "start": { "line": 101, "column": 6 }, "end": { "line": 101, "column": 31 } } })) != null ? stack1 : "") + "\n- [ ] " + ((stack1 = lookupProperty(helpers, "markdown").call(alias1, lookupProperty(lookupProperty(depth0, "labels"), "well"), { "name": "markdown", "hash": {}, "data": data, "loc": { "start": { "line": 102, "column": 6 }, "end": { "line": 102, "column": 30 } } })) != null ? stack1 : "") + "\n- [ ] " + ((stack1 = lookupProperty(helpers, "markdown").call(alias1, lookupProperty(lookupProperty(depth0, "labels"), "change"), { "name": "markdown", "hash": {}, "data": data, "loc": { "start": { "line": 103, "column": 6 }, "end": { "line": 103, "column": 32 } } })) != null ? stack1 : "") + "\n" + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "followUps"), { "name": "if", "hash": {}, "fn": container.program(18, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 104, "column": 0 }, "end": { "line": 115, "column": 7 } } })) != null ? stack1 : "");
  }, "useData": true },
  "links": { "0": function(container, depth0, helpers, partials, data) {
    var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
        return parent[propertyName];
      }
      return void 0;
    };
    return "- " + ((stack1 = lookupProperty(helpers, "link").call(alias1, lookupProperty(helpers, "inline").call(alias1, lookupProperty(depth0, "title"), { "name": "inline", "hash": {}, "data": data, "loc": { "start": { "line": 2, "column": 9 }, "end": { "line": 2, "column": 23 } } }), lookupProperty(depth0, "url"), { "name": "link", "hash": {}, "data": data, "loc": { "start": { "line": 2, "column": 2 }, "end": { "line": 2, "column": 29 } } })) != null ? stack1 : "") + "\n";
  }, "compiler": [8, ">= 4.3.0"], "main": function(container, depth0, helpers, partials, data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
        return parent[propertyName];
      }
      return void 0;
    };
    return (stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "links"), { "name": "each", "hash": {}, "fn": container.program(0, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 1, "column": 0 }, "end": { "line": 3, "column": 9 } } })) != null ? stack1 : "";
  }, "useData": true },
  "moved-links": { "compiler": [8, ">= 4.3.0"], "main": function(container, depth0, helpers, partials, data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
        return parent[propertyName];
      }
      return void 0;
    };
    return "**" + ((stack1 = lookupProperty(helpers, "markdown").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(lookupProperty(depth0, "labels"), "linksFromHere"), { "name": "markdown", "hash": {}, "data": data, "loc": { "start": { "line": 1, "column": 2 }, "end": { "line": 1, "column": 35 } } })) != null ? stack1 : "") + "**\n\n" + ((stack1 = container.invokePartial(lookupProperty(partials, "links"), depth0, { "name": "links", "data": data, "helpers": helpers, "partials": partials, "decorators": container.decorators })) != null ? stack1 : "");
  }, "usePartial": true, "useData": true },
  "outcome": { "compiler": [8, ">= 4.3.0"], "main": function(container, depth0, helpers, partials, data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
        return parent[propertyName];
      }
      return void 0;
    };
    return (stack1 = container.invokePartial(lookupProperty(partials, "partials/outcome"), depth0, { "name": "partials/outcome", "data": data, "helpers": helpers, "partials": partials, "decorators": container.decorators })) != null ? stack1 : "";
  }, "usePartial": true, "useData": true },
  "partials/budget": { "0": function(container, depth0, helpers, partials, data) {
    var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
        return parent[propertyName];
      }
      return void 0;
    };
    return ((stack1 = lookupProperty(helpers, "row").call(alias1, lookupProperty(helpers, "link").call(alias1, lookupProperty(helpers, "text").call(alias1, lookupProperty(depth0, "path"), { "name": "text", "hash": {}, "data": data, "loc": { "start": { "line": 6, "column": 12 }, "end": { "line": 6, "column": 23 } } }), lookupProperty(depth0, "anchor"), { "name": "link", "hash": {}, "data": data, "loc": { "start": { "line": 6, "column": 6 }, "end": { "line": 6, "column": 31 } } }), lookupProperty(depth0, "expected"), lookupProperty(depth0, "worst"), lookupProperty(depth0, "objective"), { "name": "row", "hash": {}, "data": data, "loc": { "start": { "line": 6, "column": 0 }, "end": { "line": 6, "column": 58 } } })) != null ? stack1 : "") + "\n";
  }, "1": function(container, depth0, helpers, partials, data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
        return parent[propertyName];
      }
      return void 0;
    };
    return "- " + ((stack1 = lookupProperty(helpers, "text").call(depth0 != null ? depth0 : container.nullContext || {}, depth0, { "name": "text", "hash": {}, "data": data, "loc": { "start": { "line": 12, "column": 2 }, "end": { "line": 12, "column": 15 } } })) != null ? stack1 : "") + "\n";
  }, "compiler": [8, ">= 4.3.0"], "main": function(container, depth0, helpers, partials, data) {
    var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
        return parent[propertyName];
      }
      return void 0;
    };
    return "**" + ((stack1 = lookupProperty(helpers, "markdown").call(alias1, lookupProperty(lookupProperty(lookupProperty(data, "root"), "labels"), "budget"), { "name": "markdown", "hash": {}, "data": data, "loc": { "start": { "line": 1, "column": 2 }, "end": { "line": 1, "column": 34 } } })) != null ? stack1 : "") + "**\n\n" + ((stack1 = lookupProperty(helpers, "row").call(alias1, lookupProperty(lookupProperty(lookupProperty(data, "root"), "labels"), "path"), lookupProperty(lookupProperty(lookupProperty(data, "root"), "labels"), "expected"), lookupProperty(lookupProperty(lookupProperty(data, "root"), "labels"), "worst"), lookupProperty(lookupProperty(lookupProperty(data, "root"), "labels"), "objective"), { "name": "row", "hash": {}, "data": data, "loc": { "start": { "line": 3, "column": 0 }, "end": { "line": 3, "column": 89 } } })) != null ? stack1 : "") + "\n| --- | --- | --- | --- |\n" + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "budget"), { "name": "each", "hash": {}, "fn": container.program(0, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 5, "column": 0 }, "end": { "line": 7, "column": 9 } } })) != null ? stack1 : "") + "\n" + ((stack1 = lookupProperty(helpers, "markdown").call(alias1, lookupProperty(lookupProperty(lookupProperty(data, "root"), "labels"), "numbersFrom"), { "name": "markdown", "hash": {}, "data": data, "loc": { "start": { "line": 9, "column": 0 }, "end": { "line": 9, "column": 37 } } })) != null ? stack1 : "") + ":\n\n" + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "budgetSources"), { "name": "each", "hash": {}, "fn": container.program(1, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 11, "column": 0 }, "end": { "line": 13, "column": 9 } } })) != null ? stack1 : "");
  }, "useData": true },
  "partials/changed": { "0": function(container, depth0, helpers, partials, data) {
    var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
        return parent[propertyName];
      }
      return void 0;
    };
    return ((stack1 = lookupProperty(helpers, "code").call(alias1, lookupProperty(depth0, "name"), { "name": "code", "hash": {}, "data": data, "loc": { "start": { "line": 2, "column": 0 }, "end": { "line": 2, "column": 13 } } })) != null ? stack1 : "") + " **" + ((stack1 = lookupProperty(helpers, "inline").call(alias1, lookupProperty(depth0, "title"), { "name": "inline", "hash": {}, "data": data, "loc": { "start": { "line": 2, "column": 16 }, "end": { "line": 2, "column": 32 } } })) != null ? stack1 : "") + "**: " + ((stack1 = lookupProperty(helpers, "markdown").call(alias1, lookupProperty(lookupProperty(lookupProperty(data, "root"), "labels"), "differs"), { "name": "markdown", "hash": {}, "data": data, "loc": { "start": { "line": 2, "column": 36 }, "end": { "line": 2, "column": 69 } } })) != null ? stack1 : "") + "\n\n" + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "reasons"), { "name": "each", "hash": {}, "fn": container.program(1, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 4, "column": 0 }, "end": { "line": 6, "column": 9 } } })) != null ? stack1 : "") + "\n" + ((stack1 = lookupProperty(helpers, "fence").call(alias1, "bash", lookupProperty(depth0, "run"), { "name": "fence", "hash": {}, "data": data, "loc": { "start": { "line": 8, "column": 0 }, "end": { "line": 8, "column": 20 } } })) != null ? stack1 : "") + "\n\n";
  }, "1": function(container, depth0, helpers, partials, data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
        return parent[propertyName];
      }
      return void 0;
    };
    return "- " + ((stack1 = lookupProperty(helpers, "inline").call(depth0 != null ? depth0 : container.nullContext || {}, depth0, { "name": "inline", "hash": {}, "data": data, "loc": { "start": { "line": 5, "column": 2 }, "end": { "line": 5, "column": 17 } } })) != null ? stack1 : "") + "\n";
  }, "compiler": [8, ">= 4.3.0"], "main": function(container, depth0, helpers, partials, data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
        return parent[propertyName];
      }
      return void 0;
    };
    return (stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "changed"), { "name": "each", "hash": {}, "fn": container.program(0, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 1, "column": 0 }, "end": { "line": 10, "column": 9 } } })) != null ? stack1 : "";
  }, "useData": true },
  "partials/contents": { "0": function(container, depth0, helpers, partials, data) {
    var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
        return parent[propertyName];
      }
      return void 0;
    };
    return ((stack1 = lookupProperty(helpers, "markdown").call(alias1, lookupProperty(depth0, "indent"), { "name": "markdown", "hash": {}, "data": data, "loc": { "start": { "line": 6, "column": 0 }, "end": { "line": 6, "column": 19 } } })) != null ? stack1 : "") + "- " + ((stack1 = lookupProperty(helpers, "link").call(alias1, lookupProperty(helpers, "inline").call(alias1, lookupProperty(depth0, "title"), { "name": "inline", "hash": {}, "data": data, "loc": { "start": { "line": 6, "column": 28 }, "end": { "line": 6, "column": 42 } } }), lookupProperty(depth0, "url"), { "name": "link", "hash": {}, "data": data, "loc": { "start": { "line": 6, "column": 21 }, "end": { "line": 6, "column": 48 } } })) != null ? stack1 : "") + "\n";
  }, "compiler": [8, ">= 4.3.0"], "main": function(container, depth0, helpers, partials, data) {
    var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
        return parent[propertyName];
      }
      return void 0;
    };
    return '<a id="contents"></a>\n\n## ' + ((stack1 = lookupProperty(helpers, "markdown").call(alias1, lookupProperty(lookupProperty(lookupProperty(data, "root"), "labels"), "contents"), { "name": "markdown", "hash": {}, "data": data, "loc": { "start": { "line": 3, "column": 3 }, "end": { "line": 3, "column": 37 } } })) != null ? stack1 : "") + "\n\n" + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "contents"), { "name": "each", "hash": {}, "fn": container.program(0, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 5, "column": 0 }, "end": { "line": 7, "column": 9 } } })) != null ? stack1 : "");
  }, "useData": true },
  "partials/diagnosis": { "0": function(container, depth0, helpers, partials, data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
        return parent[propertyName];
      }
      return void 0;
    };
    return ((stack1 = lookupProperty(helpers, "fence").call(depth0 != null ? depth0 : container.nullContext || {}, "mermaid", lookupProperty(depth0, "diagram"), { "name": "fence", "hash": {}, "data": data, "loc": { "start": { "line": 8, "column": 0 }, "end": { "line": 8, "column": 27 } } })) != null ? stack1 : "") + "\n\n";
  }, "1": function(container, depth0, helpers, partials, data) {
    var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
        return parent[propertyName];
      }
      return void 0;
    };
    return '<a id="' + ((stack1 = lookupProperty(helpers, "markdown").call(alias1, lookupProperty(depth0, "anchor"), { "name": "markdown", "hash": {}, "data": data, "loc": { "start": { "line": 12, "column": 7 }, "end": { "line": 12, "column": 26 } } })) != null ? stack1 : "") + '"></a>\n\n#### ' + ((stack1 = lookupProperty(helpers, "text").call(alias1, lookupProperty(depth0, "number"), { "name": "text", "hash": {}, "data": data, "loc": { "start": { "line": 14, "column": 5 }, "end": { "line": 14, "column": 20 } } })) != null ? stack1 : "") + " · " + ((stack1 = lookupProperty(helpers, "inline").call(alias1, lookupProperty(depth0, "title"), { "name": "inline", "hash": {}, "data": data, "loc": { "start": { "line": 14, "column": 23 }, "end": { "line": 14, "column": 39 } } })) != null ? stack1 : "") + "\n\n" + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "conditions"), { "name": "each", "hash": {}, "fn": container.program(2, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 16, "column": 0 }, "end": { "line": 19, "column": 9 } } })) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "atMost"), { "name": "if", "hash": {}, "fn": container.program(3, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 20, "column": 0 }, "end": { "line": 23, "column": 7 } } })) != null ? stack1 : "") + ((stack1 = container.invokePartial(lookupProperty(partials, "partials/steps"), depth0, { "name": "partials/steps", "data": data, "helpers": helpers, "partials": partials, "decorators": container.decorators })) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "findings"), { "name": "if", "hash": {}, "fn": container.program(4, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 25, "column": 0 }, "end": { "line": 32, "column": 7 } } })) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "hints"), { "name": "if", "hash": {}, "fn": container.program(7, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 33, "column": 0 }, "end": { "line": 40, "column": 7 } } })) != null ? stack1 : "");
  }, "2": function(container, depth0, helpers, partials, data) {
    var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
        return parent[propertyName];
      }
      return void 0;
    };
    return "**" + ((stack1 = lookupProperty(helpers, "markdown").call(alias1, lookupProperty(lookupProperty(lookupProperty(data, "root"), "labels"), "condition"), { "name": "markdown", "hash": {}, "data": data, "loc": { "start": { "line": 17, "column": 2 }, "end": { "line": 17, "column": 37 } } })) != null ? stack1 : "") + "**: " + ((stack1 = lookupProperty(helpers, "inline").call(alias1, depth0, { "name": "inline", "hash": {}, "data": data, "loc": { "start": { "line": 17, "column": 41 }, "end": { "line": 17, "column": 56 } } })) != null ? stack1 : "") + "\n\n";
  }, "3": function(container, depth0, helpers, partials, data) {
    var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
        return parent[propertyName];
      }
      return void 0;
    };
    return "**" + ((stack1 = lookupProperty(helpers, "markdown").call(alias1, lookupProperty(lookupProperty(lookupProperty(data, "root"), "labels"), "atMost"), { "name": "markdown", "hash": {}, "data": data, "loc": { "start": { "line": 21, "column": 2 }, "end": { "line": 21, "column": 34 } } })) != null ? stack1 : "") + "**: " + ((stack1 = lookupProperty(helpers, "text").call(alias1, lookupProperty(depth0, "atMost"), { "name": "text", "hash": {}, "data": data, "loc": { "start": { "line": 21, "column": 38 }, "end": { "line": 21, "column": 53 } } })) != null ? stack1 : "") + "\n\n";
  }, "4": function(container, depth0, helpers, partials, data) {
    var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
        return parent[propertyName];
      }
      return void 0;
    };
    return "**" + ((stack1 = lookupProperty(helpers, "markdown").call(alias1, lookupProperty(lookupProperty(lookupProperty(data, "root"), "labels"), "findings"), { "name": "markdown", "hash": {}, "data": data, "loc": { "start": { "line": 26, "column": 2 }, "end": { "line": 26, "column": 36 } } })) != null ? stack1 : "") + "**\n\n" + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "findings"), { "name": "each", "hash": {}, "fn": container.program(5, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 28, "column": 0 }, "end": { "line": 30, "column": 9 } } })) != null ? stack1 : "") + "\n";
  }, "5": function(container, depth0, helpers, partials, data) {
    var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
        return parent[propertyName];
      }
      return void 0;
    };
    return "- " + ((stack1 = lookupProperty(helpers, "inline").call(alias1, lookupProperty(depth0, "words"), { "name": "inline", "hash": {}, "data": data, "loc": { "start": { "line": 29, "column": 2 }, "end": { "line": 29, "column": 18 } } })) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "with").call(alias1, lookupProperty(depth0, "target"), { "name": "with", "hash": {}, "fn": container.program(6, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 29, "column": 18 }, "end": { "line": 29, "column": 73 } } })) != null ? stack1 : "") + "\n";
  }, "6": function(container, depth0, helpers, partials, data) {
    var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
        return parent[propertyName];
      }
      return void 0;
    };
    return " → " + ((stack1 = lookupProperty(helpers, "link").call(alias1, lookupProperty(helpers, "inline").call(alias1, lookupProperty(depth0, "title"), { "name": "inline", "hash": {}, "data": data, "loc": { "start": { "line": 29, "column": 44 }, "end": { "line": 29, "column": 58 } } }), lookupProperty(depth0, "url"), { "name": "link", "hash": {}, "data": data, "loc": { "start": { "line": 29, "column": 37 }, "end": { "line": 29, "column": 64 } } })) != null ? stack1 : "");
  }, "7": function(container, depth0, helpers, partials, data) {
    var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
        return parent[propertyName];
      }
      return void 0;
    };
    return "**" + ((stack1 = lookupProperty(helpers, "markdown").call(alias1, lookupProperty(lookupProperty(lookupProperty(data, "root"), "labels"), "hints"), { "name": "markdown", "hash": {}, "data": data, "loc": { "start": { "line": 34, "column": 2 }, "end": { "line": 34, "column": 33 } } })) != null ? stack1 : "") + "**\n\n" + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "hints"), { "name": "each", "hash": {}, "fn": container.program(8, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 36, "column": 0 }, "end": { "line": 38, "column": 9 } } })) != null ? stack1 : "") + "\n";
  }, "8": function(container, depth0, helpers, partials, data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
        return parent[propertyName];
      }
      return void 0;
    };
    return "- " + ((stack1 = lookupProperty(helpers, "inline").call(depth0 != null ? depth0 : container.nullContext || {}, depth0, { "name": "inline", "hash": {}, "data": data, "loc": { "start": { "line": 37, "column": 2 }, "end": { "line": 37, "column": 17 } } })) != null ? stack1 : "") + "\n";
  }, "compiler": [8, ">= 4.3.0"], "main": function(container, depth0, helpers, partials, data) {
    var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
        return parent[propertyName];
      }
      return void 0;
    };
    return '<a id="' + ((stack1 = lookupProperty(helpers, "markdown").call(alias1, lookupProperty(depth0, "anchor"), { "name": "markdown", "hash": {}, "data": data, "loc": { "start": { "line": 1, "column": 7 }, "end": { "line": 1, "column": 26 } } })) != null ? stack1 : "") + '"></a>\n\n### ' + ((stack1 = lookupProperty(helpers, "markdown").call(alias1, lookupProperty(lookupProperty(lookupProperty(data, "root"), "labels"), "diagnosis"), { "name": "markdown", "hash": {}, "data": data, "loc": { "start": { "line": 3, "column": 4 }, "end": { "line": 3, "column": 39 } } })) != null ? stack1 : "") + "\n\n" + ((stack1 = container.invokePartial(lookupProperty(partials, "partials/outcome"), depth0, { "name": "partials/outcome", "data": data, "helpers": helpers, "partials": partials, "decorators": container.decorators })) != null ? stack1 : "") + "\n" + ((stack1 = lookupProperty(helpers, "with").call(alias1, lookupProperty(depth0, "graph"), { "name": "with", "hash": {}, "fn": container.program(0, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 7, "column": 0 }, "end": { "line": 10, "column": 9 } } })) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "groups"), { "name": "each", "hash": {}, "fn": container.program(1, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 11, "column": 0 }, "end": { "line": 41, "column": 9 } } })) != null ? stack1 : "");
  }, "usePartial": true, "useData": true },
  "partials/escalation": { "0": function(container, depth0, helpers, partials, data) {
    var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
        return parent[propertyName];
      }
      return void 0;
    };
    return ((stack1 = lookupProperty(helpers, "row").call(alias1, lookupProperty(depth0, "at"), lookupProperty(depth0, "when"), lookupProperty(helpers, "inline").call(alias1, lookupProperty(depth0, "text"), { "name": "inline", "hash": {}, "data": data, "loc": { "start": { "line": 8, "column": 14 }, "end": { "line": 8, "column": 27 } } }), { "name": "row", "hash": {}, "data": data, "loc": { "start": { "line": 8, "column": 0 }, "end": { "line": 8, "column": 29 } } })) != null ? stack1 : "") + "\n";
  }, "1": function(container, depth0, helpers, partials, data) {
    var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
        return parent[propertyName];
      }
      return void 0;
    };
    return "**" + ((stack1 = lookupProperty(helpers, "markdown").call(alias1, lookupProperty(lookupProperty(lookupProperty(data, "root"), "labels"), "triggers"), { "name": "markdown", "hash": {}, "data": data, "loc": { "start": { "line": 12, "column": 2 }, "end": { "line": 12, "column": 36 } } })) != null ? stack1 : "") + "**\n\n" + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "triggers"), { "name": "each", "hash": {}, "fn": container.program(2, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 14, "column": 0 }, "end": { "line": 16, "column": 9 } } })) != null ? stack1 : "") + "\n";
  }, "2": function(container, depth0, helpers, partials, data) {
    var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
        return parent[propertyName];
      }
      return void 0;
    };
    return "- " + ((stack1 = lookupProperty(helpers, "text").call(alias1, lookupProperty(depth0, "after"), { "name": "text", "hash": {}, "data": data, "loc": { "start": { "line": 15, "column": 2 }, "end": { "line": 15, "column": 16 } } })) != null ? stack1 : "") + ": " + ((stack1 = lookupProperty(helpers, "inline").call(alias1, lookupProperty(depth0, "text"), { "name": "inline", "hash": {}, "data": data, "loc": { "start": { "line": 15, "column": 18 }, "end": { "line": 15, "column": 33 } } })) != null ? stack1 : "") + "\n";
  }, "compiler": [8, ">= 4.3.0"], "main": function(container, depth0, helpers, partials, data) {
    var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
        return parent[propertyName];
      }
      return void 0;
    };
    return '<a id="' + ((stack1 = lookupProperty(helpers, "markdown").call(alias1, lookupProperty(depth0, "anchor"), { "name": "markdown", "hash": {}, "data": data, "loc": { "start": { "line": 1, "column": 7 }, "end": { "line": 1, "column": 26 } } })) != null ? stack1 : "") + '"></a>\n\n### ' + ((stack1 = lookupProperty(helpers, "markdown").call(alias1, lookupProperty(lookupProperty(lookupProperty(data, "root"), "labels"), "escalation"), { "name": "markdown", "hash": {}, "data": data, "loc": { "start": { "line": 3, "column": 4 }, "end": { "line": 3, "column": 40 } } })) != null ? stack1 : "") + "\n\n" + ((stack1 = lookupProperty(helpers, "row").call(alias1, lookupProperty(lookupProperty(lookupProperty(data, "root"), "labels"), "time"), lookupProperty(lookupProperty(lookupProperty(data, "root"), "labels"), "condition"), lookupProperty(lookupProperty(lookupProperty(data, "root"), "labels"), "action"), { "name": "row", "hash": {}, "data": data, "loc": { "start": { "line": 5, "column": 0 }, "end": { "line": 5, "column": 68 } } })) != null ? stack1 : "") + "\n| --- | --- | --- |\n" + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "rungs"), { "name": "each", "hash": {}, "fn": container.program(0, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 7, "column": 0 }, "end": { "line": 9, "column": 9 } } })) != null ? stack1 : "") + "\n" + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "triggers"), { "name": "if", "hash": {}, "fn": container.program(1, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 11, "column": 0 }, "end": { "line": 18, "column": 7 } } })) != null ? stack1 : "") + ((stack1 = container.invokePartial(lookupProperty(partials, "partials/outcome"), depth0, { "name": "partials/outcome", "data": data, "helpers": helpers, "partials": partials, "decorators": container.decorators })) != null ? stack1 : "") + "\n";
  }, "usePartial": true, "useData": true },
  "partials/facts": { "0": function(container, depth0, helpers, partials, data, blockParams, depths) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
        return parent[propertyName];
      }
      return void 0;
    };
    return (stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "facts"), { "name": "each", "hash": {}, "fn": container.program(1, data, 0, blockParams, depths), "inverse": container.noop, "data": data, "loc": { "start": { "line": 2, "column": 0 }, "end": { "line": 4, "column": 9 } } })) != null ? stack1 : "";
  }, "1": function(container, depth0, helpers, partials, data, blockParams, depths) {
    var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
        return parent[propertyName];
      }
      return void 0;
    };
    return "- " + ((stack1 = lookupProperty(helpers, "code").call(alias1, lookupProperty(depths[1], "name"), { "name": "code", "hash": {}, "data": data, "loc": { "start": { "line": 3, "column": 2 }, "end": { "line": 3, "column": 18 } } })) != null ? stack1 : "") + " " + ((stack1 = lookupProperty(helpers, "inline").call(alias1, depth0, { "name": "inline", "hash": {}, "data": data, "loc": { "start": { "line": 3, "column": 19 }, "end": { "line": 3, "column": 34 } } })) != null ? stack1 : "") + "\n";
  }, "compiler": [8, ">= 4.3.0"], "main": function(container, depth0, helpers, partials, data, blockParams, depths) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
        return parent[propertyName];
      }
      return void 0;
    };
    return ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "steps"), { "name": "each", "hash": {}, "fn": container.program(0, data, 0, blockParams, depths), "inverse": container.noop, "data": data, "loc": { "start": { "line": 1, "column": 0 }, "end": { "line": 5, "column": 9 } } })) != null ? stack1 : "") + "\n";
  }, "useData": true, "useDepths": true },
  "partials/graph": { "0": function(container, depth0, helpers, partials, data) {
    var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
        return parent[propertyName];
      }
      return void 0;
    };
    return ((stack1 = lookupProperty(helpers, "row").call(alias1, lookupProperty(helpers, "code").call(alias1, lookupProperty(depth0, "name"), { "name": "code", "hash": {}, "data": data, "loc": { "start": { "line": 8, "column": 6 }, "end": { "line": 8, "column": 17 } } }), lookupProperty(helpers, "inline").call(alias1, lookupProperty(depth0, "title"), { "name": "inline", "hash": {}, "data": data, "loc": { "start": { "line": 8, "column": 18 }, "end": { "line": 8, "column": 32 } } }), lookupProperty(depth0, "kind"), lookupProperty(depth0, "effect"), lookupProperty(depth0, "atMost"), lookupProperty(helpers, "link").call(alias1, lookupProperty(helpers, "text").call(alias1, lookupProperty(lookupProperty(depth0, "source"), "label"), { "name": "text", "hash": {}, "data": data, "loc": { "start": { "line": 8, "column": 58 }, "end": { "line": 8, "column": 77 } } }), lookupProperty(lookupProperty(depth0, "source"), "url"), { "name": "link", "hash": {}, "data": data, "loc": { "start": { "line": 8, "column": 52 }, "end": { "line": 8, "column": 89 } } }), { "name": "row", "hash": {}, "data": data, "loc": { "start": { "line": 8, "column": 0 }, "end": { "line": 8, "column": 91 } } })) != null ? stack1 : "") + "\n";
  }, "compiler": [8, ">= 4.3.0"], "main": function(container, depth0, helpers, partials, data) {
    var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
        return parent[propertyName];
      }
      return void 0;
    };
    return ((stack1 = lookupProperty(helpers, "fence").call(alias1, "mermaid", lookupProperty(depth0, "diagram"), { "name": "fence", "hash": {}, "data": data, "loc": { "start": { "line": 1, "column": 0 }, "end": { "line": 1, "column": 27 } } })) != null ? stack1 : "") + "\n\n**" + ((stack1 = lookupProperty(helpers, "markdown").call(alias1, lookupProperty(lookupProperty(lookupProperty(data, "root"), "labels"), "whatRuns"), { "name": "markdown", "hash": {}, "data": data, "loc": { "start": { "line": 3, "column": 2 }, "end": { "line": 3, "column": 36 } } })) != null ? stack1 : "") + "**\n\n" + ((stack1 = lookupProperty(helpers, "row").call(alias1, lookupProperty(lookupProperty(lookupProperty(data, "root"), "labels"), "step"), "", lookupProperty(lookupProperty(lookupProperty(data, "root"), "labels"), "kind"), lookupProperty(lookupProperty(lookupProperty(data, "root"), "labels"), "effect"), lookupProperty(lookupProperty(lookupProperty(data, "root"), "labels"), "atMost"), lookupProperty(lookupProperty(lookupProperty(data, "root"), "labels"), "place"), { "name": "row", "hash": {}, "data": data, "loc": { "start": { "line": 5, "column": 0 }, "end": { "line": 5, "column": 105 } } })) != null ? stack1 : "") + "\n| --- | --- | --- | --- | --- | --- |\n" + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "steps"), { "name": "each", "hash": {}, "fn": container.program(0, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 7, "column": 0 }, "end": { "line": 9, "column": 9 } } })) != null ? stack1 : "");
  }, "useData": true },
  "partials/head": { "0": function(container, depth0, helpers, partials, data) {
    var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
        return parent[propertyName];
      }
      return void 0;
    };
    return ((stack1 = lookupProperty(helpers, "unless").call(alias1, lookupProperty(data, "first"), { "name": "unless", "hash": {}, "fn": container.program(1, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 1, "column": 19 }, "end": { "line": 1, "column": 51 } } })) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "link").call(alias1, lookupProperty(helpers, "text").call(alias1, lookupProperty(depth0, "label"), { "name": "text", "hash": {}, "data": data, "loc": { "start": { "line": 1, "column": 58 }, "end": { "line": 1, "column": 70 } } }), lookupProperty(depth0, "url"), { "name": "link", "hash": {}, "data": data, "loc": { "start": { "line": 1, "column": 51 }, "end": { "line": 1, "column": 76 } } })) != null ? stack1 : "");
  }, "1": function(container, depth0, helpers, partials, data) {
    return " · ";
  }, "2": function(container, depth0, helpers, partials, data) {
    var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
        return parent[propertyName];
      }
      return void 0;
    };
    return "> " + ((stack1 = lookupProperty(helpers, "markdown").call(alias1, lookupProperty(lookupProperty(lookupProperty(data, "root"), "labels"), "told"), { "name": "markdown", "hash": {}, "data": data, "loc": { "start": { "line": 6, "column": 2 }, "end": { "line": 6, "column": 32 } } })) != null ? stack1 : "") + ": " + ((stack1 = lookupProperty(helpers, "text").call(alias1, lookupProperty(depth0, "told"), { "name": "text", "hash": {}, "data": data, "loc": { "start": { "line": 6, "column": 34 }, "end": { "line": 6, "column": 47 } } })) != null ? stack1 : "") + "\n";
  }, "3": function(container, depth0, helpers, partials, data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
        return parent[propertyName];
      }
      return void 0;
    };
    return "> " + ((stack1 = lookupProperty(helpers, "markdown").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(lookupProperty(lookupProperty(data, "root"), "labels"), "nobodyTold"), { "name": "markdown", "hash": {}, "data": data, "loc": { "start": { "line": 8, "column": 2 }, "end": { "line": 8, "column": 38 } } })) != null ? stack1 : "") + "\n";
  }, "compiler": [8, ">= 4.3.0"], "main": function(container, depth0, helpers, partials, data) {
    var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
        return parent[propertyName];
      }
      return void 0;
    };
    return ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "languages"), { "name": "each", "hash": {}, "fn": container.program(0, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 1, "column": 0 }, "end": { "line": 1, "column": 85 } } })) != null ? stack1 : "") + "\n\n> " + ((stack1 = lookupProperty(helpers, "markdown").call(alias1, lookupProperty(lookupProperty(lookupProperty(data, "root"), "labels"), "generated"), { "name": "markdown", "hash": {}, "data": data, "loc": { "start": { "line": 3, "column": 2 }, "end": { "line": 3, "column": 37 } } })) != null ? stack1 : "") + ": " + ((stack1 = lookupProperty(helpers, "link").call(alias1, lookupProperty(helpers, "text").call(alias1, lookupProperty(lookupProperty(depth0, "source"), "label"), { "name": "text", "hash": {}, "data": data, "loc": { "start": { "line": 3, "column": 46 }, "end": { "line": 3, "column": 65 } } }), lookupProperty(lookupProperty(depth0, "source"), "url"), { "name": "link", "hash": {}, "data": data, "loc": { "start": { "line": 3, "column": 39 }, "end": { "line": 3, "column": 78 } } })) != null ? stack1 : "") + "\n>\n" + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "told"), { "name": "if", "hash": {}, "fn": container.program(2, data, 0), "inverse": container.program(3, data, 0), "data": data, "loc": { "start": { "line": 5, "column": 0 }, "end": { "line": 9, "column": 7 } } })) != null ? stack1 : "");
  }, "useData": true },
  "partials/incident": { "0": function(container, depth0, helpers, partials, data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
        return parent[propertyName];
      }
      return void 0;
    };
    return ((stack1 = container.invokePartial(lookupProperty(partials, "partials/budget"), depth0, { "name": "partials/budget", "data": data, "helpers": helpers, "partials": partials, "decorators": container.decorators })) != null ? stack1 : "") + "\n";
  }, "1": function(container, depth0, helpers, partials, data) {
    var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
        return parent[propertyName];
      }
      return void 0;
    };
    return "**" + ((stack1 = lookupProperty(helpers, "markdown").call(alias1, lookupProperty(lookupProperty(lookupProperty(data, "root"), "labels"), "indicators"), { "name": "markdown", "hash": {}, "data": data, "loc": { "start": { "line": 14, "column": 2 }, "end": { "line": 14, "column": 38 } } })) != null ? stack1 : "") + "**\n\n" + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "indicators"), { "name": "each", "hash": {}, "fn": container.program(2, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 16, "column": 0 }, "end": { "line": 18, "column": 9 } } })) != null ? stack1 : "") + "\n";
  }, "2": function(container, depth0, helpers, partials, data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
        return parent[propertyName];
      }
      return void 0;
    };
    return "- " + ((stack1 = lookupProperty(helpers, "inline").call(depth0 != null ? depth0 : container.nullContext || {}, depth0, { "name": "inline", "hash": {}, "data": data, "loc": { "start": { "line": 17, "column": 2 }, "end": { "line": 17, "column": 17 } } })) != null ? stack1 : "") + "\n";
  }, "3": function(container, depth0, helpers, partials, data) {
    var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
        return parent[propertyName];
      }
      return void 0;
    };
    return "**" + ((stack1 = lookupProperty(helpers, "markdown").call(alias1, lookupProperty(lookupProperty(lookupProperty(data, "root"), "labels"), "alert"), { "name": "markdown", "hash": {}, "data": data, "loc": { "start": { "line": 22, "column": 2 }, "end": { "line": 22, "column": 33 } } })) != null ? stack1 : "") + "** " + ((stack1 = lookupProperty(helpers, "code").call(alias1, lookupProperty(depth0, "name"), { "name": "code", "hash": {}, "data": data, "loc": { "start": { "line": 22, "column": 36 }, "end": { "line": 22, "column": 49 } } })) != null ? stack1 : "") + " · " + ((stack1 = lookupProperty(helpers, "markdown").call(alias1, lookupProperty(lookupProperty(lookupProperty(data, "root"), "labels"), "holds"), { "name": "markdown", "hash": {}, "data": data, "loc": { "start": { "line": 22, "column": 52 }, "end": { "line": 22, "column": 83 } } })) != null ? stack1 : "") + " " + ((stack1 = lookupProperty(helpers, "text").call(alias1, lookupProperty(depth0, "holds"), { "name": "text", "hash": {}, "data": data, "loc": { "start": { "line": 22, "column": 84 }, "end": { "line": 22, "column": 98 } } })) != null ? stack1 : "") + "\n\n" + ((stack1 = lookupProperty(helpers, "fence").call(alias1, "promql", lookupProperty(depth0, "expression"), { "name": "fence", "hash": {}, "data": data, "loc": { "start": { "line": 24, "column": 0 }, "end": { "line": 24, "column": 29 } } })) != null ? stack1 : "") + "\n\n" + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "entries"), { "name": "each", "hash": {}, "fn": container.program(4, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 26, "column": 0 }, "end": { "line": 28, "column": 9 } } })) != null ? stack1 : "") + "\n" + ((stack1 = container.invokePartial(lookupProperty(partials, "partials/outcome"), depth0, { "name": "partials/outcome", "data": data, "helpers": helpers, "partials": partials, "decorators": container.decorators })) != null ? stack1 : "") + "\n";
  }, "4": function(container, depth0, helpers, partials, data) {
    var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
        return parent[propertyName];
      }
      return void 0;
    };
    return "- " + ((stack1 = lookupProperty(helpers, "code").call(alias1, lookupProperty(depth0, "key"), { "name": "code", "hash": {}, "data": data, "loc": { "start": { "line": 27, "column": 2 }, "end": { "line": 27, "column": 14 } } })) != null ? stack1 : "") + ": " + ((stack1 = lookupProperty(helpers, "text").call(alias1, lookupProperty(depth0, "value"), { "name": "text", "hash": {}, "data": data, "loc": { "start": { "line": 27, "column": 16 }, "end": { "line": 27, "column": 30 } } })) != null ? stack1 : "") + "\n";
  }, "5": function(container, depth0, helpers, partials, data) {
    var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
        return parent[propertyName];
      }
      return void 0;
    };
    return "**" + ((stack1 = lookupProperty(helpers, "markdown").call(alias1, lookupProperty(lookupProperty(lookupProperty(data, "root"), "labels"), "symptoms"), { "name": "markdown", "hash": {}, "data": data, "loc": { "start": { "line": 34, "column": 2 }, "end": { "line": 34, "column": 36 } } })) != null ? stack1 : "") + "**\n\n" + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "symptoms"), { "name": "each", "hash": {}, "fn": container.program(2, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 36, "column": 0 }, "end": { "line": 38, "column": 9 } } })) != null ? stack1 : "") + "\n";
  }, "6": function(container, depth0, helpers, partials, data) {
    var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
        return parent[propertyName];
      }
      return void 0;
    };
    return "**" + ((stack1 = lookupProperty(helpers, "markdown").call(alias1, lookupProperty(lookupProperty(lookupProperty(data, "root"), "labels"), "impact"), { "name": "markdown", "hash": {}, "data": data, "loc": { "start": { "line": 42, "column": 2 }, "end": { "line": 42, "column": 34 } } })) != null ? stack1 : "") + "**\n\n" + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "impact"), { "name": "each", "hash": {}, "fn": container.program(2, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 44, "column": 0 }, "end": { "line": 46, "column": 9 } } })) != null ? stack1 : "") + "\n";
  }, "7": function(container, depth0, helpers, partials, data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
        return parent[propertyName];
      }
      return void 0;
    };
    return (stack1 = container.invokePartial(lookupProperty(partials, "partials/diagnosis"), depth0, { "name": "partials/diagnosis", "data": data, "helpers": helpers, "partials": partials, "decorators": container.decorators })) != null ? stack1 : "";
  }, "8": function(container, depth0, helpers, partials, data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
        return parent[propertyName];
      }
      return void 0;
    };
    return (stack1 = container.invokePartial(lookupProperty(partials, "partials/path"), depth0, { "name": "partials/path", "data": data, "helpers": helpers, "partials": partials, "decorators": container.decorators })) != null ? stack1 : "";
  }, "9": function(container, depth0, helpers, partials, data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
        return parent[propertyName];
      }
      return void 0;
    };
    return (stack1 = container.invokePartial(lookupProperty(partials, "partials/escalation"), depth0, { "name": "partials/escalation", "data": data, "helpers": helpers, "partials": partials, "decorators": container.decorators })) != null ? stack1 : "";
  }, "compiler": [8, ">= 4.3.0"], "main": function(container, depth0, helpers, partials, data) {
    var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
        return parent[propertyName];
      }
      return void 0;
    };
    return '<a id="' + ((stack1 = lookupProperty(helpers, "markdown").call(alias1, lookupProperty(depth0, "anchor"), { "name": "markdown", "hash": {}, "data": data, "loc": { "start": { "line": 1, "column": 7 }, "end": { "line": 1, "column": 26 } } })) != null ? stack1 : "") + '"></a>\n\n## ' + ((stack1 = lookupProperty(helpers, "text").call(alias1, lookupProperty(depth0, "name"), { "name": "text", "hash": {}, "data": data, "loc": { "start": { "line": 3, "column": 3 }, "end": { "line": 3, "column": 16 } } })) != null ? stack1 : "") + "\n\n" + ((stack1 = lookupProperty(helpers, "inline").call(alias1, lookupProperty(depth0, "title"), { "name": "inline", "hash": {}, "data": data, "loc": { "start": { "line": 5, "column": 0 }, "end": { "line": 5, "column": 16 } } })) != null ? stack1 : "") + "\n\n" + ((stack1 = container.invokePartial(lookupProperty(partials, "partials/outcome"), depth0, { "name": "partials/outcome", "data": data, "helpers": helpers, "partials": partials, "decorators": container.decorators })) != null ? stack1 : "") + "\n" + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "paths"), { "name": "if", "hash": {}, "fn": container.program(0, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 9, "column": 0 }, "end": { "line": 12, "column": 7 } } })) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "indicators"), { "name": "if", "hash": {}, "fn": container.program(1, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 13, "column": 0 }, "end": { "line": 20, "column": 7 } } })) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "alerts"), { "name": "each", "hash": {}, "fn": container.program(3, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 21, "column": 0 }, "end": { "line": 32, "column": 9 } } })) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "symptoms"), { "name": "if", "hash": {}, "fn": container.program(5, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 33, "column": 0 }, "end": { "line": 40, "column": 7 } } })) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "impact"), { "name": "if", "hash": {}, "fn": container.program(6, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 41, "column": 0 }, "end": { "line": 48, "column": 7 } } })) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "with").call(alias1, lookupProperty(depth0, "diagnosis"), { "name": "with", "hash": {}, "fn": container.program(7, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 49, "column": 0 }, "end": { "line": 51, "column": 9 } } })) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "paths"), { "name": "each", "hash": {}, "fn": container.program(8, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 52, "column": 0 }, "end": { "line": 54, "column": 9 } } })) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "with").call(alias1, lookupProperty(depth0, "escalation"), { "name": "with", "hash": {}, "fn": container.program(9, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 55, "column": 0 }, "end": { "line": 57, "column": 9 } } })) != null ? stack1 : "");
  }, "usePartial": true, "useData": true },
  "partials/outcome": { "0": function(container, depth0, helpers, partials, data) {
    var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
        return parent[propertyName];
      }
      return void 0;
    };
    return (stack1 = lookupProperty(helpers, "link").call(alias1, lookupProperty(helpers, "text").call(alias1, lookupProperty(depth0, "label"), { "name": "text", "hash": {}, "data": data, "loc": { "start": { "line": 1, "column": 61 }, "end": { "line": 1, "column": 73 } } }), lookupProperty(depth0, "url"), { "name": "link", "hash": {}, "data": data, "loc": { "start": { "line": 1, "column": 54 }, "end": { "line": 1, "column": 79 } } })) != null ? stack1 : "";
  }, "1": function(container, depth0, helpers, partials, data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
        return parent[propertyName];
      }
      return void 0;
    };
    return "\n**" + ((stack1 = lookupProperty(helpers, "markdown").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(lookupProperty(lookupProperty(data, "root"), "labels"), "stopped"), { "name": "markdown", "hash": {}, "data": data, "loc": { "start": { "line": 4, "column": 2 }, "end": { "line": 4, "column": 35 } } })) != null ? stack1 : "") + "**\n";
  }, "2": function(container, depth0, helpers, partials, data) {
    var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
        return parent[propertyName];
      }
      return void 0;
    };
    return "\n**" + ((stack1 = lookupProperty(helpers, "markdown").call(alias1, lookupProperty(lookupProperty(lookupProperty(data, "root"), "labels"), "manifests"), { "name": "markdown", "hash": {}, "data": data, "loc": { "start": { "line": 8, "column": 2 }, "end": { "line": 8, "column": 37 } } })) != null ? stack1 : "") + "**: " + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "manifests"), { "name": "each", "hash": {}, "fn": container.program(3, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 8, "column": 41 }, "end": { "line": 8, "column": 125 } } })) != null ? stack1 : "") + "\n";
  }, "3": function(container, depth0, helpers, partials, data) {
    var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
        return parent[propertyName];
      }
      return void 0;
    };
    return ((stack1 = lookupProperty(helpers, "unless").call(alias1, lookupProperty(data, "first"), { "name": "unless", "hash": {}, "fn": container.program(4, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 8, "column": 60 }, "end": { "line": 8, "column": 91 } } })) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "link").call(alias1, lookupProperty(helpers, "code").call(alias1, lookupProperty(depth0, "label"), { "name": "code", "hash": {}, "data": data, "loc": { "start": { "line": 8, "column": 98 }, "end": { "line": 8, "column": 110 } } }), lookupProperty(depth0, "url"), { "name": "link", "hash": {}, "data": data, "loc": { "start": { "line": 8, "column": 91 }, "end": { "line": 8, "column": 116 } } })) != null ? stack1 : "");
  }, "4": function(container, depth0, helpers, partials, data) {
    return ", ";
  }, "compiler": [8, ">= 4.3.0"], "main": function(container, depth0, helpers, partials, data) {
    var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
        return parent[propertyName];
      }
      return void 0;
    };
    return "**" + ((stack1 = lookupProperty(helpers, "markdown").call(alias1, lookupProperty(lookupProperty(lookupProperty(data, "root"), "labels"), "source"), { "name": "markdown", "hash": {}, "data": data, "loc": { "start": { "line": 1, "column": 2 }, "end": { "line": 1, "column": 34 } } })) != null ? stack1 : "") + "**: " + ((stack1 = lookupProperty(helpers, "with").call(alias1, lookupProperty(depth0, "source"), { "name": "with", "hash": {}, "fn": container.program(0, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 1, "column": 38 }, "end": { "line": 1, "column": 88 } } })) != null ? stack1 : "") + "\n" + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "stopped"), { "name": "if", "hash": {}, "fn": container.program(1, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 2, "column": 0 }, "end": { "line": 5, "column": 7 } } })) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "manifests"), { "name": "if", "hash": {}, "fn": container.program(2, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 6, "column": 0 }, "end": { "line": 9, "column": 7 } } })) != null ? stack1 : "");
  }, "useData": true },
  "partials/path": { "0": function(container, depth0, helpers, partials, data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
        return parent[propertyName];
      }
      return void 0;
    };
    return ((stack1 = lookupProperty(helpers, "inline").call(depth0 != null ? depth0 : container.nullContext || {}, depth0, { "name": "inline", "hash": {}, "data": data, "loc": { "start": { "line": 6, "column": 0 }, "end": { "line": 6, "column": 15 } } })) != null ? stack1 : "") + "\n\n";
  }, "1": function(container, depth0, helpers, partials, data) {
    var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
        return parent[propertyName];
      }
      return void 0;
    };
    return "**" + ((stack1 = lookupProperty(helpers, "markdown").call(alias1, lookupProperty(lookupProperty(lookupProperty(data, "root"), "labels"), "condition"), { "name": "markdown", "hash": {}, "data": data, "loc": { "start": { "line": 10, "column": 2 }, "end": { "line": 10, "column": 37 } } })) != null ? stack1 : "") + "**: " + ((stack1 = lookupProperty(helpers, "inline").call(alias1, depth0, { "name": "inline", "hash": {}, "data": data, "loc": { "start": { "line": 10, "column": 41 }, "end": { "line": 10, "column": 56 } } })) != null ? stack1 : "") + "\n\n";
  }, "2": function(container, depth0, helpers, partials, data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
        return parent[propertyName];
      }
      return void 0;
    };
    return ((stack1 = lookupProperty(helpers, "fence").call(depth0 != null ? depth0 : container.nullContext || {}, "mermaid", lookupProperty(depth0, "diagram"), { "name": "fence", "hash": {}, "data": data, "loc": { "start": { "line": 18, "column": 0 }, "end": { "line": 18, "column": 27 } } })) != null ? stack1 : "") + "\n\n";
  }, "3": function(container, depth0, helpers, partials, data) {
    var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
        return parent[propertyName];
      }
      return void 0;
    };
    return "**" + ((stack1 = lookupProperty(helpers, "markdown").call(alias1, lookupProperty(lookupProperty(lookupProperty(data, "root"), "labels"), "notes"), { "name": "markdown", "hash": {}, "data": data, "loc": { "start": { "line": 23, "column": 2 }, "end": { "line": 23, "column": 33 } } })) != null ? stack1 : "") + "**\n\n" + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "notes"), { "name": "each", "hash": {}, "fn": container.program(4, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 25, "column": 0 }, "end": { "line": 27, "column": 9 } } })) != null ? stack1 : "") + "\n";
  }, "4": function(container, depth0, helpers, partials, data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
        return parent[propertyName];
      }
      return void 0;
    };
    return "- " + ((stack1 = lookupProperty(helpers, "inline").call(depth0 != null ? depth0 : container.nullContext || {}, depth0, { "name": "inline", "hash": {}, "data": data, "loc": { "start": { "line": 26, "column": 2 }, "end": { "line": 26, "column": 17 } } })) != null ? stack1 : "") + "\n";
  }, "compiler": [8, ">= 4.3.0"], "main": function(container, depth0, helpers, partials, data) {
    var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
        return parent[propertyName];
      }
      return void 0;
    };
    return '<a id="' + ((stack1 = lookupProperty(helpers, "markdown").call(alias1, lookupProperty(depth0, "anchor"), { "name": "markdown", "hash": {}, "data": data, "loc": { "start": { "line": 1, "column": 7 }, "end": { "line": 1, "column": 26 } } })) != null ? stack1 : "") + '"></a>\n\n### ' + ((stack1 = lookupProperty(helpers, "markdown").call(alias1, lookupProperty(lookupProperty(lookupProperty(data, "root"), "labels"), "path"), { "name": "markdown", "hash": {}, "data": data, "loc": { "start": { "line": 3, "column": 4 }, "end": { "line": 3, "column": 34 } } })) != null ? stack1 : "") + " " + ((stack1 = lookupProperty(helpers, "text").call(alias1, lookupProperty(depth0, "label"), { "name": "text", "hash": {}, "data": data, "loc": { "start": { "line": 3, "column": 35 }, "end": { "line": 3, "column": 49 } } })) != null ? stack1 : "") + ": " + ((stack1 = lookupProperty(helpers, "inline").call(alias1, lookupProperty(depth0, "title"), { "name": "inline", "hash": {}, "data": data, "loc": { "start": { "line": 3, "column": 51 }, "end": { "line": 3, "column": 67 } } })) != null ? stack1 : "") + "\n\n" + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "causes"), { "name": "each", "hash": {}, "fn": container.program(0, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 5, "column": 0 }, "end": { "line": 8, "column": 9 } } })) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "conditions"), { "name": "each", "hash": {}, "fn": container.program(1, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 9, "column": 0 }, "end": { "line": 12, "column": 9 } } })) != null ? stack1 : "") + "**" + ((stack1 = lookupProperty(helpers, "markdown").call(alias1, lookupProperty(lookupProperty(lookupProperty(data, "root"), "labels"), "expected"), { "name": "markdown", "hash": {}, "data": data, "loc": { "start": { "line": 13, "column": 2 }, "end": { "line": 13, "column": 36 } } })) != null ? stack1 : "") + "**: " + ((stack1 = lookupProperty(helpers, "text").call(alias1, lookupProperty(depth0, "expected"), { "name": "text", "hash": {}, "data": data, "loc": { "start": { "line": 13, "column": 40 }, "end": { "line": 13, "column": 57 } } })) != null ? stack1 : "") + "\n\n" + ((stack1 = container.invokePartial(lookupProperty(partials, "partials/outcome"), depth0, { "name": "partials/outcome", "data": data, "helpers": helpers, "partials": partials, "decorators": container.decorators })) != null ? stack1 : "") + "\n" + ((stack1 = lookupProperty(helpers, "with").call(alias1, lookupProperty(depth0, "graph"), { "name": "with", "hash": {}, "fn": container.program(2, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 17, "column": 0 }, "end": { "line": 20, "column": 9 } } })) != null ? stack1 : "") + ((stack1 = container.invokePartial(lookupProperty(partials, "partials/steps"), depth0, { "name": "partials/steps", "data": data, "helpers": helpers, "partials": partials, "decorators": container.decorators })) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "notes"), { "name": "if", "hash": {}, "fn": container.program(3, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 22, "column": 0 }, "end": { "line": 29, "column": 7 } } })) != null ? stack1 : "");
  }, "usePartial": true, "useData": true },
  "partials/steps": { "0": function(container, depth0, helpers, partials, data) {
    var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
        return parent[propertyName];
      }
      return void 0;
    };
    return ((stack1 = lookupProperty(helpers, "code").call(alias1, lookupProperty(depth0, "name"), { "name": "code", "hash": {}, "data": data, "loc": { "start": { "line": 2, "column": 0 }, "end": { "line": 2, "column": 13 } } })) != null ? stack1 : "") + " **" + ((stack1 = lookupProperty(helpers, "inline").call(alias1, lookupProperty(depth0, "title"), { "name": "inline", "hash": {}, "data": data, "loc": { "start": { "line": 2, "column": 16 }, "end": { "line": 2, "column": 32 } } })) != null ? stack1 : "") + "**" + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "kind"), { "name": "if", "hash": {}, "fn": container.program(1, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 2, "column": 34 }, "end": { "line": 2, "column": 69 } } })) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "effect"), { "name": "if", "hash": {}, "fn": container.program(2, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 2, "column": 69 }, "end": { "line": 2, "column": 108 } } })) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "atMost"), { "name": "if", "hash": {}, "fn": container.program(3, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 2, "column": 108 }, "end": { "line": 2, "column": 147 } } })) != null ? stack1 : "") + " · " + ((stack1 = lookupProperty(helpers, "link").call(alias1, lookupProperty(helpers, "text").call(alias1, lookupProperty(lookupProperty(depth0, "source"), "label"), { "name": "text", "hash": {}, "data": data, "loc": { "start": { "line": 2, "column": 157 }, "end": { "line": 2, "column": 176 } } }), lookupProperty(lookupProperty(depth0, "source"), "url"), { "name": "link", "hash": {}, "data": data, "loc": { "start": { "line": 2, "column": 150 }, "end": { "line": 2, "column": 189 } } })) != null ? stack1 : "") + "\n\n" + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "facts"), { "name": "if", "hash": {}, "fn": container.program(4, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 4, "column": 0 }, "end": { "line": 9, "column": 7 } } })) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "hasScript"), { "name": "if", "hash": {}, "fn": container.program(6, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 10, "column": 0 }, "end": { "line": 13, "column": 7 } } })) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "differs"), { "name": "if", "hash": {}, "fn": container.program(7, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 14, "column": 0 }, "end": { "line": 27, "column": 7 } } })) != null ? stack1 : "");
  }, "1": function(container, depth0, helpers, partials, data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
        return parent[propertyName];
      }
      return void 0;
    };
    return " · " + ((stack1 = lookupProperty(helpers, "text").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "kind"), { "name": "text", "hash": {}, "data": data, "loc": { "start": { "line": 2, "column": 49 }, "end": { "line": 2, "column": 62 } } })) != null ? stack1 : "");
  }, "2": function(container, depth0, helpers, partials, data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
        return parent[propertyName];
      }
      return void 0;
    };
    return " · " + ((stack1 = lookupProperty(helpers, "text").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "effect"), { "name": "text", "hash": {}, "data": data, "loc": { "start": { "line": 2, "column": 86 }, "end": { "line": 2, "column": 101 } } })) != null ? stack1 : "");
  }, "3": function(container, depth0, helpers, partials, data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
        return parent[propertyName];
      }
      return void 0;
    };
    return " · " + ((stack1 = lookupProperty(helpers, "text").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "atMost"), { "name": "text", "hash": {}, "data": data, "loc": { "start": { "line": 2, "column": 125 }, "end": { "line": 2, "column": 140 } } })) != null ? stack1 : "");
  }, "4": function(container, depth0, helpers, partials, data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
        return parent[propertyName];
      }
      return void 0;
    };
    return ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "facts"), { "name": "each", "hash": {}, "fn": container.program(5, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 5, "column": 0 }, "end": { "line": 7, "column": 9 } } })) != null ? stack1 : "") + "\n";
  }, "5": function(container, depth0, helpers, partials, data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
        return parent[propertyName];
      }
      return void 0;
    };
    return "- " + ((stack1 = lookupProperty(helpers, "inline").call(depth0 != null ? depth0 : container.nullContext || {}, depth0, { "name": "inline", "hash": {}, "data": data, "loc": { "start": { "line": 6, "column": 2 }, "end": { "line": 6, "column": 17 } } })) != null ? stack1 : "") + "\n";
  }, "6": function(container, depth0, helpers, partials, data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
        return parent[propertyName];
      }
      return void 0;
    };
    return ((stack1 = lookupProperty(helpers, "fence").call(depth0 != null ? depth0 : container.nullContext || {}, "bash", lookupProperty(depth0, "run"), { "name": "fence", "hash": {}, "data": data, "loc": { "start": { "line": 11, "column": 0 }, "end": { "line": 11, "column": 20 } } })) != null ? stack1 : "") + "\n\n";
  }, "7": function(container, depth0, helpers, partials, data) {
    var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
        return parent[propertyName];
      }
      return void 0;
    };
    return ((stack1 = lookupProperty(helpers, "markdown").call(alias1, lookupProperty(lookupProperty(lookupProperty(data, "root"), "labels"), "differs"), { "name": "markdown", "hash": {}, "data": data, "loc": { "start": { "line": 15, "column": 0 }, "end": { "line": 15, "column": 33 } } })) != null ? stack1 : "") + ":\n\n" + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "reasons"), { "name": "if", "hash": {}, "fn": container.program(8, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 17, "column": 0 }, "end": { "line": 22, "column": 7 } } })) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "markdown").call(alias1, lookupProperty(lookupProperty(lookupProperty(data, "root"), "labels"), "written"), { "name": "markdown", "hash": {}, "data": data, "loc": { "start": { "line": 23, "column": 0 }, "end": { "line": 23, "column": 33 } } })) != null ? stack1 : "") + ":\n\n" + ((stack1 = lookupProperty(helpers, "fence").call(alias1, "bash", lookupProperty(depth0, "written"), { "name": "fence", "hash": {}, "data": data, "loc": { "start": { "line": 25, "column": 0 }, "end": { "line": 25, "column": 24 } } })) != null ? stack1 : "") + "\n\n";
  }, "8": function(container, depth0, helpers, partials, data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
        return parent[propertyName];
      }
      return void 0;
    };
    return ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "reasons"), { "name": "each", "hash": {}, "fn": container.program(5, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 18, "column": 0 }, "end": { "line": 20, "column": 9 } } })) != null ? stack1 : "") + "\n";
  }, "compiler": [8, ">= 4.3.0"], "main": function(container, depth0, helpers, partials, data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
        return parent[propertyName];
      }
      return void 0;
    };
    return (stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "steps"), { "name": "each", "hash": {}, "fn": container.program(0, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 1, "column": 0 }, "end": { "line": 28, "column": 9 } } })) != null ? stack1 : "";
  }, "useData": true },
  "runbook": { "0": function(container, depth0, helpers, partials, data) {
    var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
        return parent[propertyName];
      }
      return void 0;
    };
    return "- **" + ((stack1 = lookupProperty(helpers, "inline").call(alias1, lookupProperty(depth0, "key"), { "name": "inline", "hash": {}, "data": data, "loc": { "start": { "line": 8, "column": 4 }, "end": { "line": 8, "column": 18 } } })) != null ? stack1 : "") + "**: " + ((stack1 = lookupProperty(helpers, "inline").call(alias1, lookupProperty(depth0, "value"), { "name": "inline", "hash": {}, "data": data, "loc": { "start": { "line": 8, "column": 22 }, "end": { "line": 8, "column": 38 } } })) != null ? stack1 : "") + "\n";
  }, "1": function(container, depth0, helpers, partials, data) {
    var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
        return parent[propertyName];
      }
      return void 0;
    };
    return '<a id="purpose"></a>\n\n## ' + ((stack1 = lookupProperty(helpers, "markdown").call(alias1, lookupProperty(lookupProperty(depth0, "labels"), "purpose"), { "name": "markdown", "hash": {}, "data": data, "loc": { "start": { "line": 16, "column": 3 }, "end": { "line": 16, "column": 30 } } })) != null ? stack1 : "") + "\n\n" + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "purpose"), { "name": "each", "hash": {}, "fn": container.program(2, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 18, "column": 0 }, "end": { "line": 21, "column": 9 } } })) != null ? stack1 : "");
  }, "2": function(container, depth0, helpers, partials, data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
        return parent[propertyName];
      }
      return void 0;
    };
    return ((stack1 = lookupProperty(helpers, "inline").call(depth0 != null ? depth0 : container.nullContext || {}, depth0, { "name": "inline", "hash": {}, "data": data, "loc": { "start": { "line": 19, "column": 0 }, "end": { "line": 19, "column": 15 } } })) != null ? stack1 : "") + "\n\n";
  }, "3": function(container, depth0, helpers, partials, data) {
    var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
        return parent[propertyName];
      }
      return void 0;
    };
    return '<a id="severities"></a>\n\n## ' + ((stack1 = lookupProperty(helpers, "markdown").call(alias1, lookupProperty(lookupProperty(depth0, "labels"), "severities"), { "name": "markdown", "hash": {}, "data": data, "loc": { "start": { "line": 26, "column": 3 }, "end": { "line": 26, "column": 33 } } })) != null ? stack1 : "") + "\n\n" + ((stack1 = lookupProperty(helpers, "row").call(alias1, lookupProperty(lookupProperty(depth0, "labels"), "severity"), lookupProperty(lookupProperty(depth0, "labels"), "name"), lookupProperty(lookupProperty(depth0, "labels"), "definition"), lookupProperty(lookupProperty(depth0, "labels"), "response"), lookupProperty(lookupProperty(depth0, "labels"), "objective"), { "name": "row", "hash": {}, "data": data, "loc": { "start": { "line": 28, "column": 0 }, "end": { "line": 28, "column": 86 } } })) != null ? stack1 : "") + "\n| --- | --- | --- | --- | --- |\n" + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "severities"), { "name": "each", "hash": {}, "fn": container.program(4, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 30, "column": 0 }, "end": { "line": 32, "column": 9 } } })) != null ? stack1 : "") + "\n";
  }, "4": function(container, depth0, helpers, partials, data) {
    var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
        return parent[propertyName];
      }
      return void 0;
    };
    return ((stack1 = lookupProperty(helpers, "row").call(alias1, lookupProperty(helpers, "text").call(alias1, lookupProperty(depth0, "id"), { "name": "text", "hash": {}, "data": data, "loc": { "start": { "line": 31, "column": 6 }, "end": { "line": 31, "column": 15 } } }), lookupProperty(helpers, "inline").call(alias1, lookupProperty(depth0, "name"), { "name": "inline", "hash": {}, "data": data, "loc": { "start": { "line": 31, "column": 16 }, "end": { "line": 31, "column": 29 } } }), lookupProperty(helpers, "inline").call(alias1, lookupProperty(depth0, "definition"), { "name": "inline", "hash": {}, "data": data, "loc": { "start": { "line": 31, "column": 30 }, "end": { "line": 31, "column": 49 } } }), lookupProperty(depth0, "response"), lookupProperty(depth0, "objective"), { "name": "row", "hash": {}, "data": data, "loc": { "start": { "line": 31, "column": 0 }, "end": { "line": 31, "column": 70 } } })) != null ? stack1 : "") + "\n";
  }, "5": function(container, depth0, helpers, partials, data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
        return parent[propertyName];
      }
      return void 0;
    };
    return (stack1 = container.invokePartial(lookupProperty(partials, "partials/incident"), depth0, { "name": "partials/incident", "data": data, "helpers": helpers, "partials": partials, "decorators": container.decorators })) != null ? stack1 : "";
  }, "6": function(container, depth0, helpers, partials, data) {
    var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
        return parent[propertyName];
      }
      return void 0;
    };
    return '<a id="follow-ups"></a>\n\n## ' + ((stack1 = lookupProperty(helpers, "markdown").call(alias1, lookupProperty(lookupProperty(depth0, "labels"), "followUps"), { "name": "markdown", "hash": {}, "data": data, "loc": { "start": { "line": 41, "column": 3 }, "end": { "line": 41, "column": 32 } } })) != null ? stack1 : "") + "\n\n" + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "followUps"), { "name": "each", "hash": {}, "fn": container.program(7, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 43, "column": 0 }, "end": { "line": 56, "column": 9 } } })) != null ? stack1 : "");
  }, "7": function(container, depth0, helpers, partials, data) {
    var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
        return parent[propertyName];
      }
      return void 0;
    };
    return '<a id="' + ((stack1 = lookupProperty(helpers, "markdown").call(alias1, lookupProperty(depth0, "anchor"), { "name": "markdown", "hash": {}, "data": data, "loc": { "start": { "line": 44, "column": 7 }, "end": { "line": 44, "column": 26 } } })) != null ? stack1 : "") + '"></a>\n\n### ' + ((stack1 = lookupProperty(helpers, "inline").call(alias1, lookupProperty(depth0, "title"), { "name": "inline", "hash": {}, "data": data, "loc": { "start": { "line": 46, "column": 4 }, "end": { "line": 46, "column": 20 } } })) != null ? stack1 : "") + "\n\n" + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "deadline"), { "name": "if", "hash": {}, "fn": container.program(8, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 48, "column": 0 }, "end": { "line": 51, "column": 7 } } })) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "items"), { "name": "each", "hash": {}, "fn": container.program(9, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 52, "column": 0 }, "end": { "line": 54, "column": 9 } } })) != null ? stack1 : "") + "\n";
  }, "8": function(container, depth0, helpers, partials, data) {
    var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
        return parent[propertyName];
      }
      return void 0;
    };
    return "**" + ((stack1 = lookupProperty(helpers, "markdown").call(alias1, lookupProperty(lookupProperty(lookupProperty(data, "root"), "labels"), "deadline"), { "name": "markdown", "hash": {}, "data": data, "loc": { "start": { "line": 49, "column": 2 }, "end": { "line": 49, "column": 36 } } })) != null ? stack1 : "") + "**: " + ((stack1 = lookupProperty(helpers, "text").call(alias1, lookupProperty(depth0, "deadline"), { "name": "text", "hash": {}, "data": data, "loc": { "start": { "line": 49, "column": 40 }, "end": { "line": 49, "column": 57 } } })) != null ? stack1 : "") + "\n\n";
  }, "9": function(container, depth0, helpers, partials, data) {
    var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
        return parent[propertyName];
      }
      return void 0;
    };
    return "- " + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "done"), { "name": "if", "hash": {}, "fn": container.program(10, data, 0), "inverse": container.program(11, data, 0), "data": data, "loc": { "start": { "line": 53, "column": 2 }, "end": { "line": 53, "column": 35 } } })) != null ? stack1 : "") + " " + ((stack1 = lookupProperty(helpers, "inline").call(alias1, lookupProperty(depth0, "text"), { "name": "inline", "hash": {}, "data": data, "loc": { "start": { "line": 53, "column": 36 }, "end": { "line": 53, "column": 51 } } })) != null ? stack1 : "") + "\n";
  }, "10": function(container, depth0, helpers, partials, data) {
    return "[x]";
  }, "11": function(container, depth0, helpers, partials, data) {
    return "[ ]";
  }, "12": function(container, depth0, helpers, partials, data) {
    var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
        return parent[propertyName];
      }
      return void 0;
    };
    return '<a id="contacts"></a>\n\n## ' + ((stack1 = lookupProperty(helpers, "markdown").call(alias1, lookupProperty(lookupProperty(depth0, "labels"), "contacts"), { "name": "markdown", "hash": {}, "data": data, "loc": { "start": { "line": 61, "column": 3 }, "end": { "line": 61, "column": 31 } } })) != null ? stack1 : "") + "\n\n" + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "contacts"), { "name": "each", "hash": {}, "fn": container.program(13, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 63, "column": 0 }, "end": { "line": 68, "column": 9 } } })) != null ? stack1 : "") + "\n";
  }, "13": function(container, depth0, helpers, partials, data) {
    var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
        return parent[propertyName];
      }
      return void 0;
    };
    return "- " + ((stack1 = lookupProperty(helpers, "code").call(alias1, lookupProperty(depth0, "id"), { "name": "code", "hash": {}, "data": data, "loc": { "start": { "line": 64, "column": 2 }, "end": { "line": 64, "column": 13 } } })) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "name"), { "name": "if", "hash": {}, "fn": container.program(14, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 64, "column": 13 }, "end": { "line": 64, "column": 46 } } })) != null ? stack1 : "") + "\n" + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "channels"), { "name": "each", "hash": {}, "fn": container.program(15, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 65, "column": 0 }, "end": { "line": 67, "column": 9 } } })) != null ? stack1 : "");
  }, "14": function(container, depth0, helpers, partials, data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
        return parent[propertyName];
      }
      return void 0;
    };
    return " " + ((stack1 = lookupProperty(helpers, "text").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "name"), { "name": "text", "hash": {}, "data": data, "loc": { "start": { "line": 64, "column": 26 }, "end": { "line": 64, "column": 39 } } })) != null ? stack1 : "");
  }, "15": function(container, depth0, helpers, partials, data) {
    var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
        return parent[propertyName];
      }
      return void 0;
    };
    return "  - " + ((stack1 = lookupProperty(helpers, "text").call(alias1, lookupProperty(depth0, "kind"), { "name": "text", "hash": {}, "data": data, "loc": { "start": { "line": 66, "column": 4 }, "end": { "line": 66, "column": 17 } } })) != null ? stack1 : "") + ": " + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "isLink"), { "name": "if", "hash": {}, "fn": container.program(16, data, 0), "inverse": container.program(17, data, 0), "data": data, "loc": { "start": { "line": 66, "column": 19 }, "end": { "line": 66, "column": 89 } } })) != null ? stack1 : "") + "\n";
  }, "16": function(container, depth0, helpers, partials, data) {
    var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
        return parent[propertyName];
      }
      return void 0;
    };
    return (stack1 = lookupProperty(helpers, "link").call(alias1, lookupProperty(helpers, "text").call(alias1, lookupProperty(depth0, "value"), { "name": "text", "hash": {}, "data": data, "loc": { "start": { "line": 66, "column": 40 }, "end": { "line": 66, "column": 52 } } }), lookupProperty(depth0, "value"), { "name": "link", "hash": {}, "data": data, "loc": { "start": { "line": 66, "column": 33 }, "end": { "line": 66, "column": 60 } } })) != null ? stack1 : "";
  }, "17": function(container, depth0, helpers, partials, data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
        return parent[propertyName];
      }
      return void 0;
    };
    return (stack1 = lookupProperty(helpers, "text").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "value"), { "name": "text", "hash": {}, "data": data, "loc": { "start": { "line": 66, "column": 68 }, "end": { "line": 66, "column": 82 } } })) != null ? stack1 : "";
  }, "18": function(container, depth0, helpers, partials, data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
        return parent[propertyName];
      }
      return void 0;
    };
    return '<a id="links"></a>\n\n## ' + ((stack1 = lookupProperty(helpers, "markdown").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(lookupProperty(depth0, "labels"), "links"), { "name": "markdown", "hash": {}, "data": data, "loc": { "start": { "line": 74, "column": 3 }, "end": { "line": 74, "column": 28 } } })) != null ? stack1 : "") + "\n\n" + ((stack1 = container.invokePartial(lookupProperty(partials, "links"), depth0, { "name": "links", "data": data, "helpers": helpers, "partials": partials, "decorators": container.decorators })) != null ? stack1 : "") + "\n";
  }, "compiler": [8, ">= 4.3.0"], "main": function(container, depth0, helpers, partials, data) {
    var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
        return parent[propertyName];
      }
      return void 0;
    };
    return ((stack1 = lookupProperty(helpers, "markdown").call(alias1, lookupProperty(depth0, "comment"), { "name": "markdown", "hash": {}, "data": data, "loc": { "start": { "line": 1, "column": 0 }, "end": { "line": 1, "column": 20 } } })) != null ? stack1 : "") + "\n\n# " + ((stack1 = lookupProperty(helpers, "inline").call(alias1, lookupProperty(depth0, "title"), { "name": "inline", "hash": {}, "data": data, "loc": { "start": { "line": 3, "column": 2 }, "end": { "line": 3, "column": 18 } } })) != null ? stack1 : "") + "\n\n" + ((stack1 = container.invokePartial(lookupProperty(partials, "partials/head"), depth0, { "name": "partials/head", "data": data, "helpers": helpers, "partials": partials, "decorators": container.decorators })) != null ? stack1 : "") + "\n" + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "head"), { "name": "each", "hash": {}, "fn": container.program(0, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 7, "column": 0 }, "end": { "line": 9, "column": 9 } } })) != null ? stack1 : "") + "\n" + ((stack1 = container.invokePartial(lookupProperty(partials, "partials/contents"), depth0, { "name": "partials/contents", "data": data, "helpers": helpers, "partials": partials, "decorators": container.decorators })) != null ? stack1 : "") + "\n" + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "purpose"), { "name": "if", "hash": {}, "fn": container.program(1, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 13, "column": 0 }, "end": { "line": 22, "column": 7 } } })) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "severities"), { "name": "if", "hash": {}, "fn": container.program(3, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 23, "column": 0 }, "end": { "line": 34, "column": 7 } } })) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "incidents"), { "name": "each", "hash": {}, "fn": container.program(5, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 35, "column": 0 }, "end": { "line": 37, "column": 9 } } })) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "followUps"), { "name": "if", "hash": {}, "fn": container.program(6, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 38, "column": 0 }, "end": { "line": 57, "column": 7 } } })) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "contacts"), { "name": "if", "hash": {}, "fn": container.program(12, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 58, "column": 0 }, "end": { "line": 70, "column": 7 } } })) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "links"), { "name": "if", "hash": {}, "fn": container.program(18, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 71, "column": 0 }, "end": { "line": 78, "column": 7 } } })) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "foot"), { "name": "each", "hash": {}, "fn": container.program(0, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 79, "column": 0 }, "end": { "line": 81, "column": 9 } } })) != null ? stack1 : "");
  }, "usePartial": true, "useData": true }
};
const helperNames = ["inline", "text", "code", "fence", "link", "row", "markdown"];
export {
  helperNames,
  specs
};

// The run-time API of SCORM 1.2: window.API.
const TIME_12 = matching(/^\d{2,4}:\d{2}:\d{2}(\.\d{1,2})?$/);
const CLOCK_12 = matching(/^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,2})?$/);
const IDENTIFIER_12 = matching(/^[\w.:/-]{1,255}$/);
const SCORE_12 = value => value === "" || number(0, 100)(value);
const STATUS_12 = ["passed", "completed", "failed", "incomplete", "browsed"];

const CODES_12 = {
  unknown: 401, noChildren: 202, noCount: 203, keyword: 402, readOnly: 403, writeOnly: 404, type: 405, range: 405,
  unset: 0, gap: 201, noSuch: 201,
};

const ERRORS_12 = {
  0: "No error", 101: "General exception", 201: "Invalid argument error", 202: "Element cannot have children",
  203: "Element not an array - cannot have count", 301: "Not initialized", 401: "Not implemented error",
  402: "Invalid set value, element is a keyword", 403: "Element is read only", 404: "Element is write only",
  405: "Incorrect data type",
};

const time12 = seconds => {
  const parts = [Math.min(9999, Math.floor(seconds / 3600)), Math.floor(seconds / 60) % 60, Math.floor(seconds) % 60];
  return parts.map((part, i) => String(part).padStart(i === 0 ? 4 : 2, "0")).join(":");
};

const elements12 = ({ learnerId, learnerName, rules, seconds, values }) => [
  ["cmi.core.student_id", "r", null, learnerId],
  ["cmi.core.student_name", "r", null, learnerName],
  ["cmi.core.lesson_location", "rw", text(255), ""],
  ["cmi.core.credit", "r", null, "credit"],
  ["cmi.core.lesson_status", "rw", oneOf(...STATUS_12), "not attempted"],
  ["cmi.core.entry", "r", null, entry12(values)],
  ["cmi.core.score.raw", "rw", SCORE_12, ""],
  ["cmi.core.score.min", "rw", SCORE_12, ""],
  ["cmi.core.score.max", "rw", SCORE_12, ""],
  ["cmi.core.total_time", "r", null, time12(seconds)],
  ["cmi.core.lesson_mode", "r", null, "normal"],
  ["cmi.core.exit", "w", oneOf("time-out", "suspend", "logout", "")],
  ["cmi.core.session_time", "w", TIME_12],
  ["cmi.suspend_data", "rw", text(4096), ""],
  ["cmi.launch_data", "r", null, rules.launchData ?? ""],
  ["cmi.comments", "rw", text(4096), ""],
  ["cmi.comments_from_lms", "r", null, ""],
  ["cmi.student_data.mastery_score", "r", null, String(rules.masteryScore ?? "")],
  ["cmi.student_data.max_time_allowed", "r", null, rules.maxTime ?? ""],
  ["cmi.student_data.time_limit_action", "r", null, rules.timeLimitAction ?? ""],
  ["cmi.student_preference.audio", "rw", number(-1, 100), "0"],
  ["cmi.student_preference.language", "rw", text(255), ""],
  ["cmi.student_preference.speed", "rw", number(-100, 100), "0"],
  ["cmi.student_preference.text", "rw", oneOf("-1", "0", "1"), "0"],
  ["cmi.objectives.n.id", "rw", IDENTIFIER_12, ""],
  ["cmi.objectives.n.score.raw", "rw", SCORE_12, ""],
  ["cmi.objectives.n.score.min", "rw", SCORE_12, ""],
  ["cmi.objectives.n.score.max", "rw", SCORE_12, ""],
  ["cmi.objectives.n.status", "rw", oneOf(...STATUS_12, "not attempted"), "not attempted"],
  ["cmi.interactions.n.id", "w", IDENTIFIER_12],
  ["cmi.interactions.n.objectives.n.id", "w", IDENTIFIER_12],
  ["cmi.interactions.n.time", "w", CLOCK_12],
  ["cmi.interactions.n.type", "w", oneOf("true-false", "choice", "fill-in", "matching", "performance", "sequencing", "likert", "numeric")],
  ["cmi.interactions.n.correct_responses.n.pattern", "w", text(255)],
  ["cmi.interactions.n.weighting", "w", number()],
  ["cmi.interactions.n.student_response", "w", text(255)],
  ["cmi.interactions.n.result", "w", value => oneOf("correct", "wrong", "unanticipated", "neutral")(value) || number()(value)],
  ["cmi.interactions.n.latency", "w", TIME_12],
];

const entry12 = values => {
  if (Object.keys(values).length === 0) {
    return "ab-initio";
  }
  return values["cmi.core.exit"] === "suspend" ? "resume" : "";
};

const scorm12 = (session, start) => {
  const model = new Model(session, CODES_12, elements12(start));
  let state = "new";
  let error = 0;

  const answer = (code, value) => {
    error = code;
    return value;
  };
  const running = (value, act) => (state === "running" ? act() : answer(301, value));
  const bare = argument => argument === "" || argument === null || argument === undefined;

  // A score that the manifest judges is judged here, at the end, as the standard has it.
  const judge = () => {
    const raw = session.get("cmi.core.score.raw");
    const { masteryScore } = start.rules;
    if (masteryScore !== undefined && raw && session.get("cmi.core.lesson_status") !== "browsed") {
      session.set("cmi.core.lesson_status", Number(raw) >= masteryScore ? "passed" : "failed");
    }
  };

  return {
    LMSInitialize(argument) {
      if (!bare(argument)) {
        return answer(201, "false");
      }
      if (state !== "new") {
        return answer(101, "false");
      }
      state = "running";
      return answer(0, "true");
    },
    LMSFinish: argument =>
      running("false", () => {
        if (!bare(argument)) {
          return answer(201, "false");
        }
        judge();
        state = "finished";
        session.end(false);
        return answer(0, "true");
      }),
    LMSGetValue: name =>
      running("", () => {
        const found = model.get(String(name));
        return answer(found.error ?? 0, found.value ?? "");
      }),
    LMSSetValue: (name, value) =>
      running("false", () => {
        const code = model.set(String(name), String(value));
        return answer(code, String(code === 0));
      }),
    LMSCommit: argument =>
      running("false", () => {
        if (!bare(argument)) {
          return answer(201, "false");
        }
        session.send();
        return answer(0, "true");
      }),
    LMSGetLastError: () => String(error),
    LMSGetErrorString: code => ERRORS_12[code] ?? "",
    LMSGetDiagnostic: code => ERRORS_12[bare(code) ? error : code] ?? "",
  };
};

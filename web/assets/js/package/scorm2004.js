// The run-time API of SCORM 2004, 4th edition: window.API_1484_11. What is asked of the sequencer is taken and left.
const SPAN = matching(/^P(?=.)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+(\.\d{1,2})?S)?)?$/);
const MOMENT = matching(/^\d{4}(-\d{2}(-\d{2}(T\d{2}(:\d{2}(:\d{2}(\.\d{1,2})?)?)?(Z|[+-]\d{2}(:\d{2})?)?)?)?)?$/);
const IDENTIFIER = matching(/^\S.{0,3999}$/s);
const LANGUAGE = matching(/^([A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*)?$/);
const COMPLETION = oneOf("completed", "incomplete", "not attempted", "unknown");
const SUCCESS = oneOf("passed", "failed", "unknown");
const NAVIGATION = matching(
  /^(continue|previous|exit|exitAll|abandon|abandonAll|suspendAll|_none_|\{target=[^}]+\}(choice|jump))$/);

const CODES = {
  unknown: 401, noChildren: 301, noCount: 301, keyword: 404, readOnly: 404, writeOnly: 405, type: 406, range: 407,
  unset: 403, gap: 351, noSuch: 301,
};
const DEPENDENT = 408;
const TAKEN = 351;

const ERRORS = {
  0: "No Error", 101: "General Exception", 102: "General Initialization Failure", 103: "Already Initialized",
  104: "Content Instance Terminated", 111: "General Termination Failure", 112: "Termination Before Initialization",
  113: "Termination After Termination", 122: "Retrieve Data Before Initialization",
  123: "Retrieve Data After Termination", 132: "Store Data Before Initialization",
  133: "Store Data After Termination", 142: "Commit Before Initialization", 143: "Commit After Termination",
  201: "General Argument Error", 301: "General Get Failure", 351: "General Set Failure",
  391: "General Commit Failure", 401: "Undefined Data Model Element", 402: "Unimplemented Data Model Element",
  403: "Data Model Element Value Not Initialized", 404: "Data Model Element Is Read Only",
  405: "Data Model Element Is Write Only", 406: "Data Model Element Type Mismatch",
  407: "Data Model Element Value Out Of Range", 408: "Data Model Dependency Not Established",
};

const optional = value => (value === undefined ? undefined : String(value));

const elements2004 = (session, { learnerId, learnerName, language, rules, seconds, values }) => {
  const sibling = (name, other) => session.get(name.slice(0, name.lastIndexOf(".") + 1) + other);

  // What belongs to an entry can be said once the entry has a name.
  const of = (collection, needed, check) => (value, name) => {
    const entry = new RegExp(`^(${collection.replaceAll(".", "\\.")}\\.\\d+)\\.`).exec(name)[1];
    return session.get(`${entry}.${needed}`) === undefined ? DEPENDENT : check(value, name);
  };
  const objective = check => of("cmi.objectives", "id", check);
  const interaction = check => of("cmi.interactions", "id", check);
  const typed = check => of("cmi.interactions", "type", check);

  // No two entries have one name, and none changes it.
  const unique = (value, name) => {
    const [, collection, index] = /^(.*)\.(\d+)\.id$/.exec(name);
    const same = [...Array(session.count(collection)).keys()].some(
      i => i !== Number(index) && session.get(`${collection}.${i}.id`) === value);
    const renamed = collection === "cmi.objectives" && ![undefined, value].includes(sibling(name, "id"));
    return same || renamed ? TAKEN : IDENTIFIER(value);
  };

  // Where the manifest names a threshold, what was measured decides, and nothing else.
  const decided = (least, measured, status, yes, no) => () => {
    const measure = session.get(measured);
    if (least === undefined) {
      return session.get(status) ?? "unknown";
    }
    return measure === undefined ? "unknown" : Number(measure) >= least ? yes : no;
  };

  return [
    ["cmi._version", "r", null, "1.0"],
    ["cmi.comments_from_learner.n.comment", "rw", text(4000)],
    ["cmi.comments_from_learner.n.location", "rw", text(250)],
    ["cmi.comments_from_learner.n.timestamp", "rw", MOMENT],
    ["cmi.comments_from_lms.n.comment", "r"],
    ["cmi.comments_from_lms.n.location", "r"],
    ["cmi.comments_from_lms.n.timestamp", "r"],
    ["cmi.completion_status", "rw", COMPLETION, decided(rules.completionThreshold, "cmi.progress_measure", "cmi.completion_status", "completed", "incomplete")],
    ["cmi.completion_threshold", "r", null, optional(rules.completionThreshold)],
    ["cmi.credit", "r", null, "credit"],
    ["cmi.entry", "r", null, entry2004(values)],
    ["cmi.exit", "w", oneOf("time-out", "suspend", "logout", "normal", "")],
    ["cmi.interactions.n.id", "rw", IDENTIFIER],
    ["cmi.interactions.n.type", "rw", interaction(oneOf("true-false", "choice", "fill-in", "long-fill-in", "matching", "performance", "sequencing", "likert", "numeric", "other"))],
    ["cmi.interactions.n.objectives.n.id", "rw", interaction(unique)],
    ["cmi.interactions.n.timestamp", "rw", interaction(MOMENT)],
    ["cmi.interactions.n.correct_responses.n.pattern", "rw", typed(text(4000))],
    ["cmi.interactions.n.weighting", "rw", interaction(number())],
    ["cmi.interactions.n.learner_response", "rw", typed(text(4000))],
    ["cmi.interactions.n.result", "rw", interaction(value => oneOf("correct", "incorrect", "unanticipated", "neutral")(value) || number()(value))],
    ["cmi.interactions.n.latency", "rw", interaction(SPAN)],
    ["cmi.interactions.n.description", "rw", interaction(text(500))],
    ["cmi.launch_data", "r", null, rules.launchData],
    ["cmi.learner_id", "r", null, learnerId],
    ["cmi.learner_name", "r", null, learnerName],
    ["cmi.learner_preference.audio_level", "rw", number(0), "1"],
    ["cmi.learner_preference.language", "rw", LANGUAGE, language],
    ["cmi.learner_preference.delivery_speed", "rw", number(0), "1"],
    ["cmi.learner_preference.audio_captioning", "rw", oneOf("-1", "0", "1"), "0"],
    ["cmi.location", "rw", text(1000)],
    ["cmi.max_time_allowed", "r", null, rules.maxTime],
    ["cmi.mode", "r", null, "normal"],
    ["cmi.objectives.n.id", "rw", unique],
    ["cmi.objectives.n.score.scaled", "rw", objective(number(-1, 1))],
    ["cmi.objectives.n.score.raw", "rw", objective(number())],
    ["cmi.objectives.n.score.min", "rw", objective(number())],
    ["cmi.objectives.n.score.max", "rw", objective(number())],
    ["cmi.objectives.n.success_status", "rw", objective(SUCCESS), "unknown"],
    ["cmi.objectives.n.completion_status", "rw", objective(COMPLETION), "unknown"],
    ["cmi.objectives.n.progress_measure", "rw", objective(number(0, 1))],
    ["cmi.objectives.n.description", "rw", objective(text(500))],
    ["cmi.progress_measure", "rw", number(0, 1)],
    ["cmi.scaled_passing_score", "r", null, optional(rules.passingScore)],
    ["cmi.score.scaled", "rw", number(-1, 1)],
    ["cmi.score.raw", "rw", number()],
    ["cmi.score.min", "rw", number()],
    ["cmi.score.max", "rw", number()],
    ["cmi.session_time", "w", SPAN],
    ["cmi.success_status", "rw", SUCCESS, decided(rules.passingScore, "cmi.score.scaled", "cmi.success_status", "passed", "failed")],
    ["cmi.suspend_data", "rw", text(64000)],
    ["cmi.time_limit_action", "r", null, rules.timeLimitAction ?? "continue,no message"],
    ["cmi.total_time", "r", null, `PT${Math.floor(seconds)}S`],
  ];
};

const entry2004 = values => (Object.keys(values).length === 0 ? "ab-initio" : "resume");

const scorm2004 = (session, start) => {
  const model = new Model(session, CODES, elements2004(session, start));
  let state = "new";
  let error = 0;
  let request = "_none_";

  const answer = (code, value) => {
    error = code;
    return value;
  };
  const running = (early, late, value, act) =>
    state === "running" ? act() : answer(state === "new" ? early : late, value);

  // What comes next is the learner's to choose: a wish is heard, and the list stays.
  const navigate = (name, value) => {
    if (name !== "adl.nav.request") {
      return value === undefined ? { value: "false" } : 404;
    }
    if (value === undefined) {
      return { value: request };
    }
    if (!NAVIGATION(value)) {
      return 406;
    }
    request = value;
    return 0;
  };
  const isNavigation = name => /^adl\.nav\.request(_valid\.(continue|previous|(choice|jump)\.\{.*\}))?$/.test(name);

  return {
    version: "1.0",
    Initialize(argument) {
      if (argument !== "") {
        return answer(201, "false");
      }
      if (state !== "new") {
        return answer(state === "running" ? 103 : 104, "false");
      }
      state = "running";
      return answer(0, "true");
    },
    Terminate: argument =>
      running(112, 113, "false", () => {
        if (argument !== "") {
          return answer(201, "false");
        }
        state = "terminated";
        session.end(session.get("cmi.exit") !== "suspend" && request !== "suspendAll");
        return answer(0, "true");
      }),
    GetValue: name =>
      running(122, 123, "", () => {
        if (!name) {
          return answer(301, "");
        }
        const found = isNavigation(name) ? navigate(name) : model.get(String(name));
        return answer(found.error ?? 0, found.value ?? "");
      }),
    SetValue: (name, value) =>
      running(132, 133, "false", () => {
        if (!name) {
          return answer(351, "false");
        }
        const code = isNavigation(name) ? navigate(name, String(value)) : model.set(String(name), String(value));
        return answer(code, String(code === 0));
      }),
    Commit: argument =>
      running(142, 143, "false", () => {
        if (argument !== "") {
          return answer(201, "false");
        }
        session.send();
        return answer(0, "true");
      }),
    GetLastError: () => String(error),
    GetErrorString: code => ERRORS[code] ?? "",
    GetDiagnostic: code => ERRORS[code || error] ?? "",
  };
};

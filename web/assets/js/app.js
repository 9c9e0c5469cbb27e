//= require menu.js
//= require notice.js
//= require focus.js
//= require counter.js
//= require standing.js
//= require reading.js
//= require row.js

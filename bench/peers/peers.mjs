// Runs one npm package over replies and says how fast it was and what it gave.
// In: replies as JSON strings, one a line. Out: {name, gives, speed, scores}.
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";

const require = createRequire(import.meta.url);
const version = (name) => require(`./node_modules/${name}/package.json`).version;

// Each peer gives a function from a reply to a number; more is better.
const peers = {
  "wink-nlp": () => {
    const nlp = require("wink-nlp")(require("wink-eng-lite-web-model"));
    const { its } = nlp;
    return { gives: "tokens, sentences, word classes, sentiment", score: (text) => nlp.readDoc(text).out(its.sentiment) };
  },
  "vader-sentiment": () => {
    const { SentimentIntensityAnalyzer: vader } = require("vader-sentiment");
    return { gives: "sentiment", score: (text) => vader.polarity_scores(text).compound };
  },
  "write-good": () => {
    const check = require("write-good");
    return { gives: "remarks on style (fewer is better)", score: (text) => -check(text).length };
  },
};

const name = process.argv[2];
const { gives, score } = peers[name]();
const replies = readFileSync(0, "utf8").split("\n").filter(Boolean).map((line) => JSON.parse(line));
const scores = replies.map(score); // warms up, too
const spent = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1e6; }; // seconds
let passes = 0;
const start = spent();
while (spent() - start < 2) {
  replies.forEach(score);
  passes++;
}
const speed = (passes * replies.length) / (spent() - start);
console.log(JSON.stringify({ name: `npm ${name} ${version(name)}`, gives, speed, scores }));

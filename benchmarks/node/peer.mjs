// The AWS SDK for JavaScript v3. Does: a token, SigV4, retries, output as plain objects. Does not: validation, types at run time.
// Run as `node peer.mjs load|first_call|paging TASK`, with the task of benchmarks/measure/task.py; reports a line of JSON.

import { Agent } from "node:http";
import { BatchAddClusterNodesCommand, ListClusterNodesCommand, SageMakerClient } from "@aws-sdk/client-sagemaker";

const ADDED_NODES = 4;
const FEWEST_CALLS = 2;
const WARMING_CALLS = 2000; // more than in Python: the compiler has to see the code run hot
const [, , measurement, told] = process.argv;
const task = JSON.parse(told);

const client = new SageMakerClient({
  region: "us-east-1",
  endpoint: task.url,
  credentials: { accessKeyId: "AKIDEXAMPLE", secretAccessKey: "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY" },
  requestHandler: { httpAgent: new Agent({ keepAlive: true, maxSockets: task.in_flight, maxFreeSockets: task.in_flight }) },
});

const report = (figures) => console.log(JSON.stringify(figures));
const cpuMicroseconds = () => process.cpuUsage().user + process.cpuUsage().system;

async function add() {
  const added = await client.send(
    new BatchAddClusterNodesCommand({
      ClusterName: "train",
      NodesToAdd: [{ InstanceGroupName: "gpu", IncrementTargetCountBy: 4 }],
    }),
  );
  if (added.Successful.length !== ADDED_NODES) throw new Error("the answer was not understood");
}

async function load() {
  const workers = (work) => Promise.all(Array.from({ length: task.in_flight }, work));
  await workers(async () => {
    for (let calls = 0; calls < Math.max(1, WARMING_CALLS / task.in_flight); calls++) await add();
  });
  const latencies = [];
  let resident = 0;
  const begun = performance.now();
  const cpu = cpuMicroseconds();
  const ends = begun + task.seconds * 1000;
  await workers(async () => {
    let last = performance.now();
    for (let calls = 0; last < ends || calls < FEWEST_CALLS; calls++) {
      await add();
      const now = performance.now();
      latencies.push(now - last);
      last = now;
    }
    resident ||= process.memoryUsage.rss();
  });
  const calls = latencies.length;
  const spent = cpuMicroseconds() - cpu;
  const wall = performance.now() - begun;
  latencies.sort((one, other) => one - other);
  report({
    cpu_us: spent / calls,
    calls_per_second: (calls / wall) * 1000,
    p50_ms: latencies[Math.floor(calls / 2)],
    p99_ms: latencies[Math.min(calls - 1, Math.floor(calls * 0.99))],
    resident_mb: resident / 1e6,
    calls,
  });
}

async function firstCall() {
  await add();
  report({ resident_mb: process.memoryUsage.rss() / 1e6, cpu_ms: cpuMicroseconds() / 1e3 });
}

async function walk() {
  let nodes = 0;
  let token;
  do {
    const page = await client.send(new ListClusterNodesCommand({ ClusterName: "train", MaxResults: 100, NextToken: token }));
    nodes += page.ClusterNodeSummaries.length;
    token = page.NextToken;
  } while (token);
  if (nodes !== 10000) throw new Error(`saw ${nodes} nodes`);
}

async function paging() {
  await walk();
  const begun = performance.now();
  const cpu = cpuMicroseconds();
  await walk();
  report({ wall_ms: performance.now() - begun, cpu_ms: (cpuMicroseconds() - cpu) / 1e3 });
}

await { load, first_call: firstCall, paging }[measurement]();
client.destroy();

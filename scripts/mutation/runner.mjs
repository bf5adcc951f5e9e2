import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import { Script } from 'node:vm';
import { INSTRUMENTER_CONSTANTS } from '@stryker-mutator/api/core';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import { determineHitLimitReached, DryRunStatus, TestStatus, toMutantRunResult } from '@stryker-mutator/api/test-runner';
import { bundlePath } from './files.mjs';

/*
 * Runs the tests of the checks for Stryker, all in one process. Vitest's own runner starts a worker and reads some 150 modules
 * for each of thousands of mutants; a script that was read once and is evaluated anew takes a tenth of a second. Anew, so that nothing
 * one mutant left in a cache is seen by the next. Stryker counts every expression that runs; only the first run needs that, and the
 * others take a third of the time without.
 */

/** Calls of Stryker's counter; the bundler numbers it by file. */
const COUNTING = /stryCov_9fa48(?:\$\d+)?\((?:"\d+"(?:, )?)+\)/g;
/** Calls that ask whether a mutant is the one to be tried, as Stryker writes them. */
const ASKING = /stryMutAct_9fa48(?:\$\d+)?\(("\d+")\)/g;
const uncounted = (source) => source.replace(COUNTING, '0').replace(ASKING, '(stryker.activeMutant === $1 && stryker.hit())');

class Runner {
  #namespace = (globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {});
  /** Evaluate the script, with and without counting; set once this process stands in Stryker's copy. */
  #load;
  #loadUncounted;
  /** When a test last caught a mutant: the next one lies beside it, and is likely to be caught by the same. */
  #caught = new Map();

  capabilities() {
    return { reloadEnvironment: true };
  }

  init() {
    const file = resolve(bundlePath);
    const source = readFileSync(file, 'utf8');
    const loader = (text) => {
      const script = new Script(`(function (exports, require, module, __filename, __dirname, stryker) {${text}\n})`, { filename: file });
      return () => {
        const module = { exports: {} };
        script.runInThisContext()(module.exports, createRequire(file), module, file, dirname(file), this.#namespace);
        return module.exports.tests;
      };
    };
    this.#load = loader(source);
    this.#loadUncounted = loader(uncounted(source));
    this.#namespace.hit = () => {
      if (++this.#namespace.hitCount > this.#namespace.hitLimit) throw new Error('the mutant is reached again and again');
      return true;
    };
  }

  async dryRun({ disableBail }) {
    const namespace = this.#namespace;
    const tests = this.#load();
    const results = await this.#run(tests, disableBail, (name) => { namespace.currentTestId = name; });
    return { status: DryRunStatus.Complete, tests: results, mutantCoverage: namespace.mutantCoverage };
  }

  async mutantRun({ activeMutant, mutantActivation, testFilter, hitLimit, disableBail }) {
    const namespace = this.#namespace;
    namespace.activeMutant = mutantActivation === 'static' ? activeMutant.id : undefined;
    const wanted = testFilter && new Set(testFilter);
    const latest = ({ name }) => this.#caught.get(name) ?? 0;
    const tests = this.#loadUncounted().filter(({ name }) => wanted?.has(name) ?? true).sort((one, other) => latest(other) - latest(one));
    Object.assign(namespace, { activeMutant: activeMutant.id, hitCount: 0, hitLimit });
    const results = await this.#run(tests, disableBail, () => undefined);
    const failed = results.find(({ status }) => status === TestStatus.Failed);
    if (failed) this.#caught.set(failed.name, performance.now());
    return toMutantRunResult(determineHitLimitReached(namespace.hitCount, hitLimit) ?? { status: DryRunStatus.Complete, tests: results });
  }

  async #run(tests, disableBail, started) {
    const results = [];
    for (const { name, run } of tests) {
      const start = performance.now();
      const done = (rest) => results.push({ id: name, name, timeSpentMs: performance.now() - start, ...rest });
      started(name);
      try {
        await run();
        done({ status: TestStatus.Success });
      } catch (error) {
        done({ status: TestStatus.Failed, failureMessage: String(error?.message ?? error) });
        if (!disableBail) break;
      }
    }
    started(undefined);
    return results;
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'checks', Runner)];

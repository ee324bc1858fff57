import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Rule } from '../rule.ts';
import { complaints } from '../sources/complaints.ts';
import { mistakes } from '../sources/mistakes.ts';
import { rules } from './index.ts';

const mostMessageLength = 140;
const mostRemedySentences = 3;

/** What no text says to a runner, each with a sentence that it must catch. */
const unsaid: readonly { readonly rule: string; readonly pattern: RegExp; readonly catches: string }[] = [
  {
    rule: 'shames nobody',
    pattern: /\b(lazy|laziness|stupid|pathetic|bad runner|weakling|excuses?|shame)\b/i,
    catches: 'Only lazy runners skip this',
  },
  {
    rule: 'claims no gain that a log cannot show',
    pattern: /your (running )?economy (has )?improve[ds]|your (1RM|one-repetition max)|made you faster/i,
    catches: 'Your economy improved',
  },
  {
    rule: 'promises nothing about health',
    pattern: /\b(prevents? (an )?injur|avoids? injur|injury[- ]proof|cures\b|heals\b|guarantee)/i,
    catches: 'Heavy squats prevent injury',
  },
];

const ownTexts = (rule: Rule): Readonly<Record<string, string>> => ({
  statement: rule.statement,
  why: rule.why,
  message: rule.message,
  remedy: rule.remedy,
  ...(rule.blindSpot === undefined ? {} : { blindSpot: rule.blindSpot }),
});

/** "2.5 to 5 %" and "e.g." end no sentence. */
const sentencesOf = (text: string): string[] => text.split(/(?<=[.!?])\s+(?=[A-Z{])/);

const allTexts = (rule: Rule): [name: string, text: string][] => [
  ...Object.entries(ownTexts(rule)),
  ...Object.entries(rule.params).map(([name, { is }]): [string, string] => [`parameter ${name}`, is]),
  ...[...rule.sources, ...(rule.dissent ?? [])].map(({ source, says }): [string, string] => [source, says]),
];

for (const rule of rules) {
  describe(`the texts of ${rule.id}`, () => {
    it('has a message for one line, without a full stop', () => {
      assert.doesNotMatch(rule.message, /[.!?]$/);
      assert.ok(rule.message.length < mostMessageLength, `${rule.message.length} characters`);
      assert.match(rule.message, /^[A-Z{]/);
    });

    it('ends statement, why and remedy with a full stop, and keeps the remedy short', () => {
      for (const name of ['statement', 'why', 'remedy'] as const)
        assert.match(rule[name], /[^.]\.$/, `${name} of ${rule.id}`);
      assert.equal(sentencesOf(rule.statement).length, 1, 'the statement is one sentence');
      assert.ok(sentencesOf(rule.remedy).length <= mostRemedySentences);
    });

    it('is written plainly', () => {
      for (const [name, text] of allTexts(rule)) {
        assert.equal(text, text.trim(), name);
        assert.doesNotMatch(text, / {2}|!|\bTODO\b/, `${name}: "${text}"`);
        // The typographic apostrophe, as the other texts have it.
        assert.doesNotMatch(text, /\w'\w/, `${name}: "${text}"`);
      }
    });

    for (const { rule: houseRule, pattern } of unsaid) {
      it(houseRule, () => {
        for (const [name, text] of Object.entries(ownTexts(rule)))
          assert.doesNotMatch(text, pattern, `${name}: "${text}"`);
      });
    }

    it('rests on more than our own word, and says nothing twice', () => {
      assert.ok(rule.sources.some(({ source }) => source !== 'ours'));
      const said = [...rule.sources, ...(rule.dissent ?? [])].map(({ source, says }) => `${source}: ${says}`);
      assert.equal(new Set(said).size, said.length);
    });

    it('keeps our own word apart from dissent', () => {
      assert.ok(!rule.dissent?.some(({ source }) => source === 'ours'));
    });
  });
}

it('catches what is not to be said', () => {
  for (const { pattern, catches } of unsaid) assert.match(catches, pattern);
});

it('knows every rule that articles and complaints name', () => {
  const ids = new Set(rules.map(({ id }) => id));
  const named = new Set([...mistakes, ...complaints].flatMap((each) => each.rules));
  assert.deepEqual(
    [...named].filter((id) => !ids.has(id)),
    [],
  );
});

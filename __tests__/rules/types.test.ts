import { describe, expect, test } from '@jest/globals';
import { silentLoss } from '../../src/grammar/type-change.ts';

describe('silentLoss', () => {
  test.each([
    ['character varying(20)', 'character varying(5)', true],
    ['text', 'character varying(255)', true],
    ['character varying', 'character(3)', true],
    ['numeric(10,4)', 'numeric(10,2)', false],
    ['numeric', 'numeric(10,2)', false],
    ['double precision', 'numeric(10,2)', false],
    ['numeric(10,2)', 'integer', false],
    ['real', 'bigint', false],
    ['numeric(20,2)', 'double precision', false],
    ['numeric', 'real', false],
    ['double precision', 'real', false],
    ['timestamp without time zone', 'date', false],
    ['timestamp with time zone', 'time without time zone', true],
    ['timestamp without time zone', 'timestamp(3) without time zone', false],
    ['timestamp(3) with time zone', 'timestamp(0) without time zone', false],
    ['jsonb', 'character varying(50)', true],
    ['bigint', 'character varying(12)', true],
    ['uuid', 'character varying(8)', true],
    ['timestamp with time zone', 'character(10)', true],
    ['text[]', 'character varying(9)', true],
  ])('%s to %s loses something', (from, to, explicit) => {
    expect(silentLoss(from, to, explicit)).not.toBeNull();
  });

  test.each([
    // Without USING PostgreSQL refuses what is too long.
    ['character varying(20)', 'character varying(5)', false],
    ['character varying(20)', 'character varying(40)', true],
    ['character varying(20)', 'text', true],
    ['integer', 'character varying(12)', true],
    ['uuid', 'text', true],
    ['uuid', 'character varying(36)', true],
    ['date', 'character(10)', true],
    ['boolean', 'character varying(5)', true],
    ['mood', 'character varying(10)', true],
    ['json', 'text', true],
    ['numeric(10,2)', 'numeric(12,2)', true],
    ['numeric(10,2)', 'numeric', true],
    ['integer', 'numeric(10,2)', true],
    ['numeric(10,2)', 'double precision', false],
    ['numeric(10,0)', 'bigint', false],
    ['bigint', 'integer', false],
    ['integer', 'bigint', false],
    ['date', 'timestamp without time zone', false],
    ['timestamp(3) without time zone', 'timestamp without time zone', false],
    ['timestamp without time zone', 'timestamp with time zone', true],
    ['text', 'role', true],
  ])('%s to %s loses nothing, or fails loudly', (from, to, explicit) => {
    expect(silentLoss(from, to, explicit)).toBeNull();
  });
});

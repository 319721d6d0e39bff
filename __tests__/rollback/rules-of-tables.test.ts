import { testCases } from './support.ts';

testCases('rules-of-tables.sql');

import { testCases } from './support.ts';

testCases('tables.sql');

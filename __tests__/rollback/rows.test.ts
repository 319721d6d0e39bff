import { testCases } from './support.ts';

testCases('rows.sql');

import { testCases } from './support.ts';

testCases('columns.sql');

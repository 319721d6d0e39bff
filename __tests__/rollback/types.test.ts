import { testCases } from './support.ts';

testCases('types.sql');

import { testCases } from './support.ts';

testCases('other-objects.sql');

import { testExamples, testOtherWords } from './examples.ts';

testExamples(1);
testOtherWords();

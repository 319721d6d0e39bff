import { testPart } from './part.ts';

await testPart(2);

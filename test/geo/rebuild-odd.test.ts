import { testRebuilt } from './rebuilt.ts';

testRebuilt(1);

/** The world turned to where its parties are; loads for a network that no region holds. */
export { turnedTo } from '../geography/turned-world.ts';

// What the build says of its parts (build.ts), and how the bench of large libraries reads it again.

const STEP = /^· (.+): ([\d.]+) s$/gm;

/** "· files packed: 12.3 s" */
export const stepLine = (name: string, seconds: number): string => `· ${name}: ${seconds.toFixed(1)} s`;

/** The seconds of each part, from everything that a build has printed. */
export const stepsIn = (said: string): Readonly<Record<string, number>> =>
  Object.fromEntries([...said.matchAll(STEP)].map(([, name = '', seconds]) => [name, Number(seconds)]));

import { configureGlobal } from 'fast-check';

// The same cases everywhere, so that what is red is a change's own doing. Others: SEED=$RANDOM npx vitest run
configureGlobal({ seed: Number(process.env.SEED ?? 20261122) });

import { judgeHere } from './judge.ts';

// The other end of `judgeApart`: answers one batch.
process.once('message', async (batch: Parameters<typeof judgeHere>[0]) => {
  process.send?.(await judgeHere(batch));
});

/** After every test: a picture if it failed, and no editor left for the next one. */
import { outside } from './outside.ts';
import { closeAll } from './profiles.ts';

afterEach(async function () {
  const { currentTest } = this;
  if (currentTest?.isFailed()) {
    await outside.screenshot(`failed-${currentTest.titlePath().join('-')}`);
  }
  await closeAll();
});

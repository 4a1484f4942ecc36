import { review, Reviewer } from '../../src/review';
import { SlicedReview, type Reviewed } from '../../src/taskpane/sliced-review';
import { contractOf } from './contract';

afterEach(() => jest.restoreAllMocks());

const LONG = Array.from({ length: 1000 }, (_, i) => `${i}. Vendor shall keep records of matter ${i}.`);
const before = contractOf(['Vendor may use Customer Data to train its models.', ...LONG]);
const after = contractOf(['Vendor shall not use Customer Data to train its models.', ...LONG]);

function listen() {
  const shares: number[] = [];
  const done: Reviewed[] = [];
  const failed = jest.fn();
  const sliced = new SlicedReview({
    progress: (share) => shares.push(share),
    done: (reviewed) => done.push(reviewed),
    failed,
  });
  return { sliced, shares, done, failed };
}

/** Each look at the clock finds the budget spent. */
function slowClock(): void {
  let clock = 0;
  jest.spyOn(performance, 'now').mockImplementation(() => (clock += 50));
}

test('between slices the page gets its turn, and the review is the same', async () => {
  slowClock();
  const { sliced, shares, done } = listen();
  let turns = 0;
  const other = setInterval(() => turns++, 0);
  expect(await sliced.review(before)).toBe(true);
  clearInterval(other);
  expect(turns).toBeGreaterThan(5);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(shares.length).toBeGreaterThan(20);
  expect(done).toEqual([{ contract: before, review: review(before.paragraphs) }]);
});

test('of what comes in meanwhile, the last is read and nothing between', async () => {
  slowClock();
  const { sliced, done } = listen();
  const first = sliced.review(before);
  void sliced.review(contractOf(['Something in between.']));
  void sliced.review(after);
  await first;
  expect(done.map(({ contract }) => contract)).toEqual([before, after]);
  expect(done[1]!.review).toEqual(review(after.paragraphs));
});

test('a fault of the reviewer is told, and the next reading begins anew', async () => {
  const { sliced, done, failed } = listen();
  jest.spyOn(Reviewer.prototype, 'slices').mockImplementationOnce(() => {
    throw new Error('a fault');
  });
  expect(await sliced.review(before)).toBe(false);
  expect(failed).toHaveBeenCalledTimes(1);
  expect(await sliced.review(after)).toBe(true);
  expect(done).toHaveLength(1);
});

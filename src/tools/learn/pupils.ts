/** Lessons shared out to processes, one a core: most of the time of `npm run learn` and `npm run eval` is theirs. */
import { fork, type ChildProcess } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { taught, type Learned, type Lesson, type Material } from './word-lessons';

const self = fileURLToPath(import.meta.url);

export class Pupils {
  private readonly idle: ChildProcess[];
  private readonly all: readonly ChildProcess[];
  private readonly waiting: ((pupil: ChildProcess) => void)[] = [];

  constructor(material: Material) {
    this.all = Array.from({ length: availableParallelism() }, () =>
      fork(self, ['pupil'], { serialization: 'advanced' }),
    );
    for (const pupil of this.all) pupil.send(material);
    this.idle = [...this.all];
  }

  /** A pupil that dies ends the run: half a table is none. */
  async learn(lesson: Lesson): Promise<Learned> {
    const pupil = this.idle.pop() ?? (await new Promise<ChildProcess>((free) => this.waiting.push(free)));
    const learned = await new Promise<Learned>((resolve, reject) => {
      const died = (code: number | null): void => reject(new Error(`a pupil ended with ${code}`));
      pupil.once('exit', died);
      pupil.once('message', (message) => {
        pupil.off('exit', died);
        resolve(message as Learned);
      });
      pupil.send(lesson);
    });
    const next = this.waiting.shift();
    if (next) next(pupil);
    else this.idle.push(pupil);
    return learned;
  }

  dismiss(): void {
    for (const pupil of this.all) pupil.disconnect();
  }
}

if (process.argv[2] === 'pupil') {
  let material: Material | undefined;
  process.on('message', (message: Material | Lesson) => {
    if ('size' in message) material = message;
    else process.send!(taught(material!, message));
  });
}

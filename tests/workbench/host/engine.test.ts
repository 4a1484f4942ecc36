import { RichApiEngine } from '../../../src/workbench/host/engine';
import {
  HostError,
  type Action,
  type ObjectPath,
  type RichApiRequest,
} from '../../../src/workbench/host/protocol';
import type { Registry } from '../../../src/workbench/host/registry';

/** A library that has nothing of Word: the engine must carry any object model. */
const REGISTRY: Registry = {
  Library: {
    props: {
      Name: { get: (held: Library) => held.name, set: (held: Library, name: string) => (held.name = name) },
    },
    nav: { Books: { type: 'BookCollection', get: (held: Library) => () => held.books } },
    methods: {
      Buy: {
        returns: 'Book',
        call: (held: Library, title: string, after?: Book) => {
          const book = { title, pages: 1, author: undefined };
          held.books.splice(after ? held.books.indexOf(after) + 1 : 0, 0, book);
          return book;
        },
      },
      Burn: {
        call: () => {
          throw new HostError('AccessDenied', 'No.');
        },
      },
      Break: {
        call: () => {
          throw new TypeError('a fault of ours');
        },
      },
    },
    events: { Bought: '1.2' },
  },
  BookCollection: {
    items: 'Book',
    methods: { Count: { call: (list: readonly Book[]) => list.length } },
  },
  Book: {
    props: {
      Title: { get: (book: Book) => book.title },
      Pages: { since: '1.2', get: (book: Book) => book.pages },
    },
    nav: { AuthorOrNullObject: { type: 'Book', get: (book: Book) => book.author } },
  },
};
interface Book {
  readonly title: string;
  readonly pages: number;
  readonly author: Book | undefined;
}
interface Library {
  name: string;
  readonly books: Book[];
}

let library: Library;
let faults: unknown[];
let level: string;
let engine: RichApiEngine;
beforeEach(() => {
  library = {
    name: 'Town',
    books: ['A', 'B', 'C'].map((title, i) => ({ title, pages: 100 + i, author: undefined })),
  };
  faults = [];
  level = '1.2';
  engine = new RichApiEngine(REGISTRY, {
    root: { type: 'Library', target: library },
    newObjects: {},
    supports: (since) => since <= level,
    onHostFault: (error) => faults.push(error),
  });
});

const ROOT: ObjectPath = { Id: 1, ObjectPathType: 1, Name: '' };
const BOOKS: ObjectPath = { Id: 2, ObjectPathType: 4, Name: 'Books', ParentObjectPathId: 1 };
function request(paths: readonly ObjectPath[], actions: readonly Partial<Action>[]): RichApiRequest {
  return {
    AutoKeepReference: true,
    ObjectPaths: Object.fromEntries(paths.map((path) => [path.Id, path])),
    Actions: actions.map((action, i) => ({
      Id: 10 + i,
      ActionType: 1,
      Name: '',
      ObjectPathId: 1,
      ...action,
    })),
  };
}
const query = (path: number, info: Action['QueryInfo'] = {}): Partial<Action> => ({
  ActionType: 2,
  ObjectPathId: path,
  QueryInfo: info,
});
const values = (asked: RichApiRequest): unknown[] => engine.execute(asked).Results.map(({ Value }) => Value);

test('a query answers wire names, whatever case was asked, with top and skip on collections', () => {
  const [root, page] = values(
    request(
      [ROOT, BOOKS],
      [query(1, { Select: ['NAME', 'books/title'] }), query(2, { Select: ['title'], Top: 1, Skip: 1 })],
    ),
  );
  expect(root).toMatchObject({
    Name: 'Town',
    Books: { _Items: [{ Title: 'A' }, { Title: 'B' }, { Title: 'C' }] },
  });
  expect(page).toMatchObject({ _Items: [{ Title: 'B' }] });
});

test('a query for everything leaves out what the requirement set has not; asking for it is an error', () => {
  level = '1.1';
  expect(values(request([ROOT, BOOKS], [query(2)]))).toMatchObject([{ _Items: [{ Title: 'A' }, {}, {}] }]);
  expect(JSON.stringify(values(request([ROOT, BOOKS], [query(2)])))).not.toContain('Pages');
  expect(engine.execute(request([ROOT, BOOKS], [query(2, { Select: ['pages'] })])).Error).toMatchObject({
    Code: 'ApiNotFound',
    HttpStatusCode: 404,
    ActionIndex: 0,
  });
});

test('a method path runs once a request, and takes objects as arguments', () => {
  const second: ObjectPath = {
    Id: 3,
    ObjectPathType: 3,
    Name: 'GetItemAt',
    ParentObjectPathId: 2,
    ArgumentInfo: { Arguments: [1] },
  };
  const bought: ObjectPath = {
    Id: 4,
    ObjectPathType: 3,
    Name: 'Buy',
    ParentObjectPathId: 1,
    ArgumentInfo: { Arguments: ['New', 3], ReferencedObjectPathIds: [0, 3] },
  };
  const [, , book] = values(
    request(
      [ROOT, BOOKS, second, bought],
      [{ ObjectPathId: 4 }, { ObjectPathId: 4 }, query(4, { Select: ['title'] })],
    ),
  );
  expect(book).toEqual({ Title: 'New' });
  expect(library.books.map(({ title }) => title)).toEqual(['A', 'B', 'New', 'C']);
});

test('an error stops the batch, keeps what came before and names the action by its place', () => {
  const answer = engine.execute(
    request(
      [ROOT],
      [
        query(1, { Select: ['name'] }),
        { ActionType: 3, Name: 'Burn' },
        { ActionType: 4, Name: 'Name', ArgumentInfo: { Arguments: ['Never'] } },
      ],
    ),
  );
  expect(answer.Results).toEqual([{ ActionId: 10, Value: { Name: 'Town' } }]);
  expect(answer.Error).toMatchObject({
    Code: 'AccessDenied',
    HttpStatusCode: 401,
    ActionIndex: 1,
    Location: 'Library.burn',
  });
  expect(library.name).toBe('Town');
  expect(faults).toEqual([]);
});

test("a fault of the host's own is reported, not passed off as an answer", () => {
  expect(engine.execute(request([ROOT], [{ ActionType: 3, Name: 'Break' }])).Error?.Code).toBe(
    'GeneralException',
  );
  expect(faults).toEqual([expect.any(TypeError)]);
});

test.each([
  ['a method', { ActionType: 3, Name: 'Lend' }, 'Library.lend'],
  [
    'a property to set',
    { ActionType: 4, Name: 'Address', ArgumentInfo: { Arguments: [''] } },
    'Library.address',
  ],
  [
    'an event',
    { ActionType: 3, Name: '_RegisterEvent', ArgumentInfo: { Arguments: ['', 'Sold'] } },
    'Library.onSold',
  ],
])('%s that is missing is not implemented, by name', (_, action, name) => {
  expect(engine.execute(request([ROOT], [action])).Error).toMatchObject({
    Code: 'NotImplemented',
    HttpStatusCode: 501,
    Message: expect.stringContaining(name),
  });
});

test('null objects: nothing comes back, further paths are null, writing is an error', () => {
  const first: ObjectPath = {
    Id: 3,
    ObjectPathType: 5,
    Name: '',
    ParentObjectPathId: 2,
    ArgumentInfo: { Arguments: [0] },
  };
  const author: ObjectPath = { Id: 4, ObjectPathType: 4, Name: 'AuthorOrNullObject', ParentObjectPathId: 3 };
  const again: ObjectPath = { Id: 5, ObjectPathType: 4, Name: 'AuthorOrNullObject', ParentObjectPathId: 4 };
  const answer = engine.execute(
    request(
      [ROOT, BOOKS, first, author, again],
      [
        { ObjectPathId: 4 },
        { ActionType: 3, Name: '_KeepReference', ObjectPathId: 4 },
        query(5, { Select: ['title'] }),
        { ActionType: 4, Name: 'Title', ObjectPathId: 4, ArgumentInfo: { Arguments: ['x'] } },
      ],
    ),
  );
  expect(answer.Results.map(({ Value }) => Value)).toEqual([null, null, null]);
  expect(answer.Error).toMatchObject({ Code: 'ItemNotFound', ActionIndex: 3 });
});

test('references stay bound to their object until they are given back', () => {
  const [books] = values(request([ROOT, BOOKS], [query(2, { Select: ['title'] })])) as [
    { _Items: { _ReferenceId: string }[] },
  ];
  const id = books._Items[1]!._ReferenceId;
  library.books.shift();
  const held: ObjectPath = { Id: 3, ObjectPathType: 6, Name: id };
  expect(values(request([held], [query(3, { Select: ['title'] })]))).toEqual([
    { Title: 'B', _ReferenceId: id },
  ]);
  engine.execute(
    request([ROOT], [{ ActionType: 3, Name: '_RemoveReference', ArgumentInfo: { Arguments: [id] } }]),
  );
  expect(engine.execute(request([held], [query(3)])).Error?.Code).toBe('InvalidReference');
});

test('retrieve answers plain JSON, update sets by it, traces are told', () => {
  const answer = engine.execute(
    request(
      [ROOT],
      [
        { ActionType: 9, ObjectState: { name: 'City' } },
        { ActionType: 7, QueryInfo: { Select: ['name', 'books/title'] } },
        { ActionType: 5 },
      ],
    ),
  );
  expect(answer.Results[1]?.Value).toEqual({
    name: 'City',
    books: { items: [{ title: 'A' }, { title: 'B' }, { title: 'C' }] },
  });
  expect(answer.TraceIds).toEqual([12]);
});

test('a collection without kept references is addressed by index', () => {
  const asked = { ...request([ROOT, BOOKS], [query(2, { Select: ['title'] })]), AutoKeepReference: false };
  expect(values(asked)).toEqual([
    {
      _Items: [
        { Title: 'A', _Index: 0 },
        { Title: 'B', _Index: 1 },
        { Title: 'C', _Index: 2 },
      ],
    },
  ]);
  expect(engine.referenceCount).toBe(0);
});

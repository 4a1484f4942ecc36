/** Tables, as far as a contract is read and a place beside one is found. The targets are their elements. */
import { type Element } from 'slimdom';
import type { Paragraph } from '../../document/paragraph';
import { ancestor, child, children, create, remove, val } from '../../document/xml';
import type { Registry } from '../registry';
import { found, methodPair, type Access } from './access';
import type { Editing } from './editing';
import type { Ranges } from './ranges';

/** Rows and cells may stand inside content controls of their own. */
function parts(of: Element, name: string): Element[] {
  return children(of).flatMap((held) =>
    held.localName === name
      ? [held]
      : ['sdt', 'sdtContent'].includes(held.localName)
        ? parts(held, name)
        : [],
  );
}
const rowsOf = (table: Element): Element[] => parts(table, 'tr');
const cellsOf = (row: Element): Element[] => parts(row, 'tc');
const rowOf = (cell: Element): Element => found(ancestor(cell, 'tr'));
const tableOf = (part: Element): Element => found(ancestor(part, 'tbl'));

/** The outermost tables of a body or cell. */
export function tablesIn(container: Element): Element[] {
  return children(container).flatMap((held) =>
    held.localName === 'tbl' ? [held] : held.localName === 'p' ? [] : tablesIn(held),
  );
}

export function tableTypes(access: Access, ranges: Ranges, editing: Editing): Registry {
  const text = (cell: Element): string =>
    access
      .paragraphsIn(cell)
      .map((paragraph) => paragraph.text())
      .join('\r');
  const values = (row: Element): string[] => cellsOf(row).map(text);
  const beside = (table: Element, step: 1 | -1): Paragraph | undefined => {
    const held = access.paragraphsIn(table);
    const edge = step === 1 ? held.at(-1) : held[0];
    return edge && access.document.neighbour(edge, step);
  };
  const whole = (table: Element) => access.rangeIn(table);
  return {
    TableCollection: {
      items: 'Table',
      methods: methodPair('GetFirst', 'Table', ['1.3', '1.3'], (list: readonly Element[]) => list[0]),
    },
    Table: {
      props: {
        RowCount: { since: '1.3', get: (table: Element) => rowsOf(table).length },
        Values: { since: '1.3', get: (table: Element) => rowsOf(table).map(values) },
        NestingLevel: {
          since: '1.3',
          get: (table: Element) => {
            let level = 1;
            for (let at = ancestor(table, 'tbl'); at; at = ancestor(at, 'tbl')) level += 1;
            return level;
          },
        },
        StyleBuiltIn: {
          since: '1.3',
          get: (table: Element) => val(child(table, 'tblPr'), 'tblStyle') ?? 'Other',
          set: (table: Element, value: string) => {
            access.mayWrite();
            const properties = child(table, 'tblPr')!;
            const former = child(properties, 'tblStyle');
            if (former) remove(former);
            properties.insertBefore(create(table, 'tblStyle', { val: value }), properties.firstChild);
          },
        },
        IsUniform: {
          since: '1.3',
          get: (table: Element) => new Set(rowsOf(table).map((row) => cellsOf(row).length)).size <= 1,
        },
      },
      nav: {
        Rows: { since: '1.3', type: 'TableRowCollection', get: (table: Element) => () => rowsOf(table) },
        Font: { since: '1.3', type: 'Font', get: whole },
      },
      methods: {
        GetRange: {
          since: '1.3',
          returns: 'Range',
          call: (table: Element, where: string | null) => {
            const after = where === 'After' ? beside(table, 1) : undefined;
            return after ? access.document.range(after, 0, after, 0) : ranges.part(whole(table), where);
          },
        },
        ...methodPair('GetCell', 'TableCell', ['1.3', '1.3'], (table: Element, row: number, cell: number) => {
          const held = rowsOf(table)[row];
          return held && cellsOf(held)[cell];
        }),
        ...methodPair('GetParagraphAfter', 'Paragraph', ['1.3', '1.3'], (table: Element) => beside(table, 1)),
        ...methodPair('GetParagraphBefore', 'Paragraph', ['1.3', '1.3'], (table: Element) =>
          beside(table, -1),
        ),
        Delete: {
          since: '1.3',
          call: (table: Element) => {
            access.mayWrite();
            access.document.deleteTable(table);
          },
        },
        InsertParagraph: {
          since: '1.3',
          returns: 'Paragraph',
          call: (table: Element, line: string, where: string) => {
            access.mayWrite();
            const neighbour = beside(table, where === 'Before' ? -1 : 1);
            return editing.insertParagraph(
              found(neighbour),
              line,
              where === 'Before' ? 'After' : where === 'After' ? 'Before' : where,
            );
          },
        },
      },
    },
    TableRowCollection: {
      items: 'TableRow',
      methods: methodPair('GetFirst', 'TableRow', ['1.3', '1.3'], (list: readonly Element[]) => list[0]),
    },
    TableRow: {
      props: {
        RowIndex: { since: '1.3', get: (row: Element) => rowsOf(tableOf(row)).indexOf(row) },
        CellCount: { since: '1.3', get: (row: Element) => cellsOf(row).length },
        Values: { since: '1.3', get: (row: Element) => [values(row)] },
      },
      nav: {
        Cells: { since: '1.3', type: 'TableCellCollection', get: (row: Element) => () => cellsOf(row) },
        ParentTable: { since: '1.3', type: 'Table', get: tableOf },
      },
    },
    TableCellCollection: {
      items: 'TableCell',
      methods: methodPair('GetFirst', 'TableCell', ['1.3', '1.3'], (list: readonly Element[]) => list[0]),
    },
    TableCell: {
      props: {
        RowIndex: { since: '1.3', get: (cell: Element) => rowsOf(tableOf(cell)).indexOf(rowOf(cell)) },
        CellIndex: { since: '1.3', get: (cell: Element) => cellsOf(rowOf(cell)).indexOf(cell) },
        Value: { since: '1.3', get: text },
      },
      nav: {
        Body: { since: '1.3', type: 'Body', get: (cell: Element) => cell },
        ParentRow: { since: '1.3', type: 'TableRow', get: rowOf },
        ParentTable: { since: '1.3', type: 'Table', get: tableOf },
      },
    },
  };
}

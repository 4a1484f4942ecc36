import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { manifestFaults, pngSize } from '../../src/tools/manifest-rules';

const manifest = readFileSync('manifest.xml', 'utf8');
const iconSizeOf = (file: string) => pngSize(readFileSync(join('assets', file)));

test('the manifest that ships has no faults', () => {
  expect(manifestFaults(manifest, iconSizeOf)).toEqual([]);
});

test.each<[string, (xml: string) => string, RegExp]>([
  [
    'an http URL',
    (xml) => xml.replace('"https://localhost:3000/taskpane.html"', '"http://localhost:3000/taskpane.html"'),
    /https URL/,
  ],
  ['a wrong host', (xml) => xml.replace('<Host Name="Document" />', '<Host Name="Word" />'), /Host elements/],
  [
    'a dangling resource id',
    (xml) => xml.replace('resid="Group.Label"', 'resid="Group.Name"'),
    /names no resource/,
  ],
  ['an unused resource', (xml) => xml.replace('resid="Group.Label"', 'resid="Open.Label"'), /used nowhere/],
  [
    'a missing Chinese text',
    (xml) => xml.replace(/<bt:Override Locale="zh-CN" Value="供应商Playbook" \/>/, ''),
    /Open.Label has no zh-CN/,
  ],
  ['an icon of the wrong size', (xml) => xml.replace('icon-80.png', 'icon-32.png'), /must be 80 × 80/],
  [
    'a lower requirement floor',
    (xml) => xml.replace('MinVersion="1.4"', 'MinVersion="1.3"'),
    /requirement floor/,
  ],
  ['a narrower permission', (xml) => xml.replace('ReadWriteDocument', 'ReadDocument'), /Permissions/],
  ['broken XML', (xml) => xml.replace('</OfficeApp>', ''), /well-formed/],
])('%s is found', (_fault, damage, message) => {
  const damaged = damage(manifest);
  expect(damaged).not.toBe(manifest);
  expect(manifestFaults(damaged, iconSizeOf).join('\n')).toMatch(message);
});

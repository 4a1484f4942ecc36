/** `npm run validate`: our own rules, and the published schema where ../shared/manifest-schema is there. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { validateXML } from 'xmllint-wasm';
import { manifestFaults, pngSize } from './manifest-rules';

const SCHEMAS = join('..', 'shared', 'manifest-schema');

async function validate(): Promise<void> {
  const xml = readFileSync('manifest.xml', 'utf8');
  const faults = manifestFaults(xml, (file) => {
    const path = join('assets', file);
    return existsSync(path) ? pngSize(readFileSync(path)) : undefined;
  });
  if (existsSync(SCHEMAS)) {
    const file = (fileName: string) => ({
      fileName,
      contents: readFileSync(join(SCHEMAS, fileName), 'utf8'),
    });
    const main = 'OfficeAppManifestV1_1.xsd';
    const outcome = await validateXML({
      xml: [{ fileName: 'manifest.xml', contents: xml }],
      schema: [file(main)],
      preload: readdirSync(SCHEMAS)
        .filter((name) => name.endsWith('.xsd') && name !== main)
        .map(file),
    });
    faults.push(...outcome.errors.map((error) => `schema: ${error.message}`));
  } else {
    console.log(`NOT CHECKED against the published schema: ${SCHEMAS} is not there.`);
  }
  for (const fault of faults) console.error(`manifest.xml: ${fault}`);
  console.log(faults.length === 0 ? 'manifest.xml is valid' : `${faults.length} faults`);
  process.exitCode = faults.length === 0 ? 0 : 1;
}

void validate();

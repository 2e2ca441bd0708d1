import { InnographError } from '#common/errors';

const MOST_BYTES = 200;

/** What no system takes in a name of a file, or what would lead out of its folder. */
// eslint-disable-next-line no-control-regex -- control characters are what is refused
const UNFIT = /[\u0000-\u001f\u007f<>:"/\\|?*]|\p{Surrogate}|^[. ]|[. ]$/u;

/** What Windows takes for a device, whatever follows the dot. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/** The name under which an upload is kept. Throws USAGE for one that is no plain name of a file. */
export function checkedName(name: string): string {
  const plain = name.normalize('NFC');
  if (plain === '' || Buffer.byteLength(plain) > MOST_BYTES || UNFIT.test(plain) || DEVICE.test(plain)) {
    throw new InnographError(
      'USAGE',
      `The name has to be that of a file, without folders, of at most ${MOST_BYTES} bytes: 长沙县2024.docx, say.`,
    );
  }
  return plain;
}

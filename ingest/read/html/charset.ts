import { decode } from '../decode.ts';

/** Where browsers look for a declared encoding. */
const PRESCAN_BYTES = 4096;

/** Share of undecodable characters up to which a declaration is believed; pages have a damaged byte now and then. */
const MAX_DAMAGE = 0.001;

const DECLARED =
  /<meta[^>]{0,300}?charset\s*=\s*["']?\s*([\w-]{2,30})|<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w-]{2,30})/i;

/** Decodes a page: by its byte order mark, else as it declares, else as any text (see `decode.ts`). */
export function decodePage(name: string, bytes: Uint8Array): string {
  const isMarked = bytes[0] === 0xef || (bytes[0] ?? 0) >= 0xfe;
  const label = isMarked ? null : declaredEncoding(bytes);
  return (label && decodeAs(label, bytes)) ?? decode(name, bytes);
}

function declaredEncoding(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, PRESCAN_BYTES)).toString('latin1');
  const match = DECLARED.exec(head);
  const label = (match?.[1] ?? match?.[2])?.toLowerCase();
  // A page whose declaration can be read byte by byte is not in UTF-16, whatever it says.
  if (!label || label.startsWith('utf-16')) return null;
  return /^(?:gb2312|gbk|x-gbk)$/.test(label) ? 'gb18030' : label;
}

function decodeAs(label: string, bytes: Uint8Array): string | null {
  let text: string;
  try {
    text = new TextDecoder(label).decode(bytes);
  } catch {
    return null;
  }
  const damage = text.split('\ufffd').length - 1;
  return damage <= text.length * MAX_DAMAGE && /\S/.test(text) ? text : null;
}

import { InnographError, messageOf } from '#common/errors';

/** What the file system said of a path, as an error whose line says what to do. */
export function asPathError(path: string, thrown: unknown): InnographError {
  if (thrown instanceof InnographError) return thrown;
  const code = thrown instanceof Error && 'code' in thrown ? thrown.code : undefined;
  const cause = { cause: thrown };
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return new InnographError('NOT_FOUND', `There is no file or folder ${path}; check the path.`, cause);
    case 'EACCES':
    case 'EPERM':
      return new InnographError('UNREADABLE', `${path} cannot be read: permission denied.`, cause);
    case 'EISDIR':
      return new InnographError('USAGE', `${path} is a folder; give a file.`, cause);
    case 'ENOSPC':
      return new InnographError('UNREADABLE', `There is no room left on the disk of ${path}.`, cause);
    default:
      return new InnographError('INTERNAL', `${path} could not be taken in: ${messageOf(thrown)}`, cause);
  }
}

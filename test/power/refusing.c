/*
 * A disk that refuses, for tests: preloaded into a process, it fails every write into files of the folder DISK_FOLDER
 * that reaches beyond DISK_ROOM bytes (ENOSPC), and where DISK_ROOM is "read-only", every opening of them to write (EROFS).
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

typedef ssize_t (*write_call)(int, const void *, size_t, off_t);
typedef int (*open_call)(const char *, int, mode_t);

static const char *room(void) { return getenv("DISK_ROOM"); }

static int is_under(const char *path) {
  const char *folder = getenv("DISK_FOLDER");
  return folder && room() && strncmp(path, folder, strlen(folder)) == 0;
}

static int is_full(int fd, off_t end) {
  char link[64], path[PATH_MAX];
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t length = readlink(link, path, sizeof path - 1);
  if (length < 0) return 0;
  path[length] = 0;
  /* The -shm file of SQLite is memory. */
  return is_under(path) && !strstr(path, "-shm") && end > atol(room());
}

static ssize_t written(const char *call, int fd, const void *bytes, size_t size, off_t at) {
  if (is_full(fd, at + (off_t)size)) return errno = ENOSPC, -1;
  return ((write_call)dlsym(RTLD_NEXT, call))(fd, bytes, size, at);
}

ssize_t pwrite(int fd, const void *bytes, size_t size, off_t at) { return written("pwrite", fd, bytes, size, at); }
ssize_t pwrite64(int fd, const void *bytes, size_t size, off_t at) { return written("pwrite64", fd, bytes, size, at); }

static int opened(const char *call, const char *path, int flags, mode_t mode) {
  int writes = (flags & O_ACCMODE) != O_RDONLY || (flags & O_CREAT);
  if (writes && is_under(path) && strcmp(room(), "read-only") == 0) return errno = EROFS, -1;
  return ((open_call)dlsym(RTLD_NEXT, call))(path, flags, mode);
}

static mode_t mode_in(int flags, va_list more) { return flags & O_CREAT ? (mode_t)va_arg(more, int) : 0; }

int open(const char *path, int flags, ...) {
  va_list more;
  va_start(more, flags);
  mode_t mode = mode_in(flags, more);
  va_end(more);
  return opened("open", path, flags, mode);
}

int open64(const char *path, int flags, ...) {
  va_list more;
  va_start(more, flags);
  mode_t mode = mode_in(flags, more);
  va_end(more);
  return opened("open64", path, flags, mode);
}

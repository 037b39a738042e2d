/*
 * A disk that forgets, for tests: preloaded into a process, it lets nothing reach the disk but what was synced.
 *
 * Files in the folder POWER_FOLDER are written as ever, into the system's memory. When one of them is synced, what it
 * holds at that moment is copied into the folder POWER_DISK, and nothing else ever gets there. When the test cuts the
 * power, it kills the process and takes the files of POWER_DISK for those that are left. A removal is on that disk when
 * the folder was synced; a new file, when it was synced itself (as ext4 does it). The -shm file of SQLite is shared
 * memory, is never synced and is gone.
 *
 * A file is read through the descriptor that is being synced: opening and closing it here would give up the locks that
 * SQLite holds on it. One copy is made at a time, so that an old one does not overtake a new one; a kill in the middle
 * of a copy leaves a part of it, as a cut in the middle of a sync does.
 */
#define _GNU_SOURCE
#include <dirent.h>
#include <dlfcn.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

typedef int (*sync_call)(int);

static const char *folder(void) { return getenv("POWER_FOLDER"); }
static const char *disk(void) { return getenv("POWER_DISK"); }

/* Whether a descriptor is of the folder itself or of a file in it; the file's name is put into `name`, "" for the folder. */
static int watched(int fd, char *name, size_t size) {
  char link[64], path[PATH_MAX];
  if (!folder() || !disk()) return 0;
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t length = readlink(link, path, sizeof path - 1);
  if (length < 0) return 0;
  path[length] = 0;
  size_t prefix = strlen(folder());
  if (strncmp(path, folder(), prefix) != 0) return 0;
  if (path[prefix] == 0) return snprintf(name, size, "%s", "") == 0;
  if (path[prefix] != '/' || strstr(path, " (deleted)")) return 0;
  snprintf(name, size, "%s", path + prefix + 1);
  return strchr(name, '/') == NULL;
}

static int locked(void) {
  char path[PATH_MAX * 2];
  snprintf(path, sizeof path, "%s.lock", disk());
  int lock = open(path, O_CREAT | O_RDWR | O_CLOEXEC, 0600);
  if (lock >= 0) flock(lock, LOCK_EX);
  return lock;
}

static int copy_file(int fd, const char *name) {
  static char buffer[1 << 16];
  char path[PATH_MAX * 2];
  struct stat stats;
  snprintf(path, sizeof path, "%s/%s", disk(), name);
  int copy = open(path, O_CREAT | O_WRONLY | O_CLOEXEC, 0600);
  if (copy < 0 || fstat(fd, &stats) < 0) return -1;
  off_t at = 0;
  ssize_t got;
  while ((got = pread(fd, buffer, sizeof buffer, at)) > 0) {
    if (pwrite(copy, buffer, got, at) != got) break;
    at += got;
  }
  int failed = got != 0 || ftruncate(copy, stats.st_size) < 0;
  close(copy);
  return failed ? -1 : 0;
}

/* Files that are gone from the folder are gone from the disk. */
static int copy_removals(void) {
  DIR *files = opendir(disk());
  if (!files) return -1;
  for (struct dirent *file; (file = readdir(files));) {
    char here[PATH_MAX * 2], there[PATH_MAX * 2];
    if (file->d_name[0] == '.') continue;
    snprintf(here, sizeof here, "%s/%s", folder(), file->d_name);
    snprintf(there, sizeof there, "%s/%s", disk(), file->d_name);
    if (access(here, F_OK) < 0) unlink(there);
  }
  closedir(files);
  return 0;
}

static int synced(int fd, const char *call) {
  char name[PATH_MAX];
  if (!watched(fd, name, sizeof name)) return ((sync_call)dlsym(RTLD_NEXT, call))(fd);
  int lock = locked();
  if (lock < 0) return -1;
  int result = name[0] ? copy_file(fd, name) : copy_removals();
  close(lock);
  return result;
}

int fsync(int fd) { return synced(fd, "fsync"); }
int fdatasync(int fd) { return synced(fd, "fdatasync"); }

// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.cli;

import com.sun.management.GarbageCollectionNotificationInfo;
import com.sun.management.GcInfo;
import com.sun.management.OperatingSystemMXBean;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;

/**
 * What a piece of work takes: time on the clock, time on all processors, and the heap that was
 * still in use after a collection, at most.
 */
final class Consumption {
  private static final double NANOS = 1e9;

  private final OperatingSystemMXBean system =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
  private final AtomicLong heap = new AtomicLong();
  private final long wallStart = System.nanoTime();
  private final long processorStart = system.getProcessCpuTime();
  private long wall;
  private long processor;

  private Consumption() {}

  static Consumption start() {
    Consumption consumption = new Consumption();
    Set<String> pools = heapPools();
    for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
      if (collector instanceof NotificationEmitter emitter) {
        emitter.addNotificationListener(
            (notification, handback) -> consumption.take(notification, pools), null, null);
      }
    }
    return consumption;
  }

  private static Set<String> heapPools() {
    Set<String> names = new HashSet<>();
    ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .forEach(pool -> names.add(pool.getName()));
    return names;
  }

  private void take(Notification notification, Set<String> pools) {
    if (notification
            .getType()
            .equals(GarbageCollectionNotificationInfo.GARBAGE_COLLECTION_NOTIFICATION)
        && notification.getUserData() instanceof CompositeData data) {
      GcInfo info = GarbageCollectionNotificationInfo.from(data).getGcInfo();
      long used = 0;
      for (Map.Entry<String, MemoryUsage> pool : info.getMemoryUsageAfterGc().entrySet()) {
        used += pools.contains(pool.getKey()) ? pool.getValue().getUsed() : 0;
      }
      heap.accumulateAndGet(used, Math::max);
    }
  }

  void stop() {
    wall = System.nanoTime() - wallStart;
    processor = system.getProcessCpuTime() - processorStart;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%.1f s, %.1f s on all processors, heap after collections at most %d MB",
        wall / NANOS,
        processor / NANOS,
        heap.get() >> 20);
  }
}

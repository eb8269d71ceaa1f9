// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.cli;

import java.util.Arrays;
import java.util.List;
import org.duizhao.check.Profile;
import org.duizhao.text.Nearest;
import picocli.CommandLine;

/** Reads {@code --profile}: {@code standard} or {@code strict}. */
final class ProfileName implements CommandLine.ITypeConverter<Profile> {
  @Override
  public Profile convert(String value) {
    for (Profile profile : Profile.values()) {
      if (profile.id().equals(value)) {
        return profile;
      }
    }
    List<String> known = Arrays.stream(Profile.values()).map(Profile::id).toList();
    throw new CommandLine.TypeConversionException(Nearest.unknown("profile", value, known));
  }
}

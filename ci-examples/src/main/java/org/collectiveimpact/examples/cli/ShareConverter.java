package org.collectiveimpact.examples.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a share from 0 to 1 as percent. */
final class ShareConverter implements ITypeConverter<Integer> {

  @Override
  public Integer convert(String value) {
    BigDecimal share;
    try {
      share = new BigDecimal(value.trim());
    } catch (NumberFormatException e) {
      throw wrong(value);
    }
    if (share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0) {
      throw wrong(value);
    }
    return share.movePointRight(2).setScale(0, RoundingMode.CEILING).intValueExact();
  }

  private static TypeConversionException wrong(String value) {
    return new TypeConversionException(
        "'" + value + "' is not a share; expected 0 to 1, such as 0.7");
  }
}

package io.lpc.examples.benchmarks;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import org.jspecify.annotations.Nullable;

/** The columns that the table of risk points and the table of their versions share. */
@MappedSuperclass
class PointRow {

  @Column(name = "bureau_id")
  String bureau = "";

  @Column(name = "version")
  long version;

  @Column(name = "code")
  String code = "";

  @Column(name = "code_order")
  String codeOrder = "";

  @Column(name = "level")
  String level = "";

  @Column(name = "category")
  String category = "";

  @Column(name = "key_area")
  @Nullable String keyArea;

  @Column(name = "major_field")
  @Nullable String majorField;

  @Column(name = "presence")
  String presence = "";

  @Column(name = "content")
  String content = "";

  @Column(name = "manifestations")
  String manifestations = "";

  @Column(name = "unit_id")
  String unit = "";

  @Column(name = "post_id")
  @Nullable String post;

  @Column(name = "power_item_id")
  @Nullable String powerItem;

  @Column(name = "matter_id")
  @Nullable String matter;

  @Column(name = "round_id")
  @Nullable String round;

  @Column(name = "withdrawn")
  boolean withdrawn;
}

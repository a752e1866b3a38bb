package io.lpc.export.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** 清河区民政局's workbook: the template, filled in with a small bureau; the data begin in row 3. */
final class QingheBook {

  final XSSFWorkbook book;

  private QingheBook() {
    try {
      ByteArrayOutputStream template = new ByteArrayOutputStream();
      new BureauWorkbookTemplate().write(template);
      book = new XSSFWorkbook(new ByteArrayInputStream(template.toByteArray()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The template as it is. */
  static QingheBook template() {
    return new QingheBook();
  }

  /** A bureau with a section, a procedure that ran to its end, and no problem. */
  static QingheBook whole() {
    return new QingheBook()
        .row("本局", "清河区民政局", "清河区", "清河区纪律检查委员会", "BGS", "2/3")
        .row("单位", "LD", "局领导班子", "局领导班子", "", "研究决定重大事项", "0")
        .row("单位", "BGS", "办公室", "内设机构", "LD", "负责公文处理\n负责印章管理", "1")
        .row("岗位", "LD-1", "局长", "LD", "局长", "资金管理、干部人事管理", "是", "主持全面工作")
        .row("岗位", "BGS-1", "办公室主任", "BGS", "", "公共资源配置", "", "主持办公室工作\n审核采购", "\n不插手采购", "当日事当日毕")
        .row("岗位", "BGS-2", "文书", "BGS", "", "", "否", "收发公文")
        .row("人员", "RY-001", "郜承佑", "中共党员", "000000196304150011", "000-80000001")
        .row("人员", "RY-002", "麻立夏", "群众")
        .row("人员", "RY-003", "晁知微", "中共党员")
        .row("任职", "RY-001", "LD-1", "任职", "2009-06-01")
        .row("任职", "RY-002", "BGS-1", "任职", "2010-01-01")
        .row("任职", "RY-003", "BGS-2", "主持工作", "2010-01-01", "2011-12-31")
        .row("领导分工", "BGS", "BGS-1", "负责人", "2010-01-01")
        .row("领导分工", "BGS", "LD-1", "分管领导", "2010-01-01")
        .row("党组", "RY-001", "组长", "2009-06-01")
        .row("党组", "RY-003", "成员", "2009-06-01")
        .row("领导小组", "廉能风险防控工作领导小组", "清民发〔2011〕31号", "BGS", "领导小组", "RY-001", "组长", "2011-08-11")
        .row("领导小组", "廉能风险防控工作领导小组", "", "", "领导小组办公室", "RY-002", "成员", "2011-08-11")
        .row("亲属", "RY-001", "RY-003", "", "表亲")
        .row("亲属", "RY-002", "", "麻小满", "配偶")
        .row(
            "权力事项",
            "QL-01",
            "社会团体成立登记",
            "01",
            "对外",
            "BGS",
            "BGS-1",
            "RY-002",
            "社会团体登记管理条例\n社会团体设立细则",
            "国务院令第250号第九条",
            "行政法规\n规章",
            "1998-10-25\n2001-01-01",
            "-\n2011-12-31",
            "材料齐全的按时办结",
            "30",
            "工作日",
            "不推诿",
            "社会团体",
            "省权力清单2011=A-17",
            "已确认")
        .row(
            "权力事项", "QL-02", "旧事项", "其他权力", "内部", "BGS", "", "", "", "", "", "", "", "", "", "", "",
            "", "", "已取消", "依据已废止")
        .row("三重一大", "SZ-01", "大额度民政资金使用", "救灾资金分配", "BGS", "500000.5", "党组会决定", "党组成员")
        .row("三重一大标准", "大额度民政资金使用", "单笔10万元以上", "100000", "本局集体决策制度", "2010-05-01")
        .row("排查", "PC-BGS", "BGS", "办公室排查", "2011-08-12", "2011-08-31")
        .row("排查附件", "PC-BGS", "自查表", "自查表.doc", "application/msword", "42992", "A".repeat(64))
        .row(
            "风险点",
            "FX-01",
            "个人岗位风险",
            "岗位职责",
            "",
            "",
            "可能存在",
            "采购时指定供应商",
            "不比价\n拆分项目",
            "BGS",
            "BGS-1",
            "",
            "",
            "PC-BGS")
        .row(
            "风险点",
            "FX-02",
            "单位(科室)风险",
            "PROCESS",
            "钱",
            "",
            "存在",
            "经费支出不公开",
            "只报总数",
            "BGS",
            "",
            "QL-01")
        .row("无风险申报", "岗位", "BGS-2", "RY-003", "只收发公文", "2011-08-20", "", "RY-001", "LD-1")
        .row(
            "无风险申报",
            "三重一大领域",
            "重要干部任免",
            "RY-003",
            "本年没有任免",
            "2011-08-20",
            "2012-08-19",
            "RY-001",
            "LD-1")
        .row("防控措施", "CS-01", "FX-01", "监督", "两人以上比价并公示", "BGS-1", "2011-10-31")
        .row(
            "评估",
            "FX-01",
            "2011-09-01",
            "RY-001",
            "LD-1",
            "中",
            "轻",
            "",
            "",
            "",
            "RY-003",
            "抽查了采购凭证")
        .row(
            "评估",
            "FX-02",
            "2011-09-01",
            "RY-002",
            "BGS-1",
            "",
            "",
            "B1、B2",
            "公开=3\n监督=4",
            "二级",
            "RY-003",
            "查阅了公示记录")
        .row("初审", "FX-01", "2011-09-02", "RY-001", "LD-1", "同意", "B级", "同意")
        .row("初审", "FX-02", "2011-09-02", "RY-001", "LD-1", "退回", "", "没有写明范围")
        .row(
            "会议",
            "HY-01",
            "局党组会",
            "局党组第九次会议",
            "2011-09-04",
            "RY-001",
            "RY-001\nRY-003",
            "RY-002",
            "研究审定了风险等级",
            "RY-003",
            "BGS-2")
        .row("议题", "HY-01", "1", "审定办公室风险", "FX-01、FX-02", "RY-002=本人岗位", "RY-001、RY-003")
        .row("审定", "FX-01", "HY-01", "1", "B级", "同意", "RY-003", "BGS-2");
  }

  /** Adds a row below the last one. */
  QingheBook row(String sheet, String... values) {
    XSSFSheet page = book.getSheet(sheet);
    Row row = page.createRow(page.getLastRowNum() + 1);
    for (int i = 0; i < values.length; i++) {
      if (!values[i].isEmpty()) {
        row.createCell(i).setCellValue(values[i]);
      }
    }
    return this;
  }

  /** Writes a text into a cell; rows count from 1. */
  QingheBook set(String sheet, int row, String header, String value) {
    Cell old = cell(sheet, row, header);
    // The template's cells hold their text inline, which a new value would not replace.
    Cell cell = old.getRow().createCell(old.getColumnIndex());
    cell.setCellStyle(old.getCellStyle());
    cell.setCellValue(value);
    return this;
  }

  /** A cell, made if need be; rows count from 1. */
  Cell cell(String sheet, int row, String header) {
    XSSFSheet page = book.getSheet(sheet);
    Row found = page.getRow(row - 1) == null ? page.createRow(row - 1) : page.getRow(row - 1);
    return found.getCell(place(sheet, header), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
  }

  static int place(String sheet, String header) {
    return sheet(sheet).place(header);
  }

  static Sheet sheet(String name) {
    return Sheets.ALL.stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
  }

  Path save(Path folder) {
    return save(folder, "单位工作簿.xlsx");
  }

  Path save(Path folder, String name) {
    Path file = folder.resolve(name);
    try (OutputStream out = Files.newOutputStream(file)) {
      book.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file;
  }

  /** What reading it gives. */
  BureauWorkbook read(Path folder) {
    try {
      return new BureauWorkbookReader().read(save(folder));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Its problems, each as its place and code. */
  List<String> problems(Path folder) {
    return told(read(folder).problems());
  }

  static List<String> told(List<WorkbookProblem> problems) {
    return problems.stream().map(each -> each.place() + " " + each.code()).toList();
  }
}

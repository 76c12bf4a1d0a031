"""Writes the rows of a CSV file as a workbook with openpyxl's streaming writer: workbook_openpyxl.py ROWS.csv OUT.xlsx"""
import csv
import sys

import openpyxl

book = openpyxl.Workbook(write_only=True)
sheet = book.create_sheet("rows")
with open(sys.argv[1], encoding="utf-8-sig", newline="") as file:
    for row in csv.reader(file):
        sheet.append([int(cell) if cell.isdecimal() else cell or None for cell in row])
book.save(sys.argv[2])
